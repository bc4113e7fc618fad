package org.throughline.themes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/**
 * Where moderators change confirmed themes. Each change names the version that was read, and is refused when somebody else has changed the
 * theme since; each is kept with who, when and why, and can be undone, see {@link ThemeHistory}.
 */
@Service
public class ThemeDesk {

    private final ThemeActs acts;
    private final ThemePolicy policy;
    private final PointRows points;
    private final GoingAlong letters;

    ThemeDesk(ThemeActs acts, ThemePolicy policy, PointRows points, GoingAlong letters) {
        this.acts = acts;
        this.policy = policy;
        this.points = points;
        this.letters = letters;
    }

    /** @throws Refused without a title, with one that is too long, and when the theme was changed since */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void rename(ThemeId id, int version, String title) {
        Theme theme = theme(id, version);
        String clean = ThemePolicy.title(title);
        keep(ActKind.RENAME, theme, clean, acts.change(theme, theme.renamed(clean)));
    }

    /** A theme that is pinned stands before the others. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void pin(ThemeId id, int version, boolean pinned) {
        Theme theme = theme(id, version);
        keep(pinned ? ActKind.PIN : ActKind.UNPIN, theme, theme.title(), acts.change(theme, theme.pinned(pinned)));
    }

    /**
     * Puts all of the other theme into this one; the other is gone.
     *
     * @throws Refused when they are not of one section and stance
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void merge(ThemeId id, int version, ThemeId other) {
        Map<ThemeId, Theme> both = both(id, version, other);
        Theme into = Objects.requireNonNull(both.get(id));
        Theme gone = Objects.requireNonNull(both.get(other));
        keep(
                ActKind.MERGE,
                into,
                gone.title(),
                acts.change(into, into.plus(gone.members())),
                acts.change(gone, gone.gone(id)));
    }

    /**
     * Makes a theme of its own of the chosen contributions.
     *
     * @return the new theme
     * @throws Refused without a title, with nothing chosen, and when nothing would be left
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public ThemeId split(ThemeId id, int version, Collection<ContributionId> chosen, String title) {
        Theme theme = theme(id, version);
        Map<ContributionId, Placed> half = along(theme, chosen);
        String clean = ThemePolicy.title(title);
        if (half.size() == theme.members().size()) {
            throw new Refused(Refusal.at("chosen", "themes.refused.split-all"));
        }
        Theme other = Theme.confirmed(new ThemeId(Ids.next()), theme.consultation(), theme.lane(), clean, half);
        keep(ActKind.SPLIT, theme, clean, acts.change(theme, theme.minus(half.keySet())), acts.make(other));
        return other.id();
    }

    /** Takes the chosen contributions out of this theme and puts them into the other; a theme that is left empty is gone. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void move(ThemeId id, int version, Collection<ContributionId> chosen, ThemeId to) {
        Map<ThemeId, Theme> both = both(id, version, to);
        Theme from = Objects.requireNonNull(both.get(id));
        Theme target = Objects.requireNonNull(both.get(to));
        Map<ContributionId, Placed> moved = along(from, chosen);
        Theme left = from.minus(moved.keySet());
        keep(
                ActKind.MOVE,
                from,
                target.title(),
                acts.change(from, left.members().isEmpty() ? from.gone(to) : left),
                acts.change(target, target.plus(moved(moved))));
    }

    /** Puts the chosen contributions of this theme into the other as well. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void copy(ThemeId id, int version, Collection<ContributionId> chosen, ThemeId to) {
        Map<ThemeId, Theme> both = both(id, version, to);
        Theme target = Objects.requireNonNull(both.get(to));
        Map<ContributionId, Placed> also = along(Objects.requireNonNull(both.get(id)), chosen);
        keep(ActKind.ADD, target, target.title(), acts.change(target, target.plus(moved(also))));
    }

    /** Takes the chosen contributions out; those that are in no other theme are unsorted again. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void takeOut(ThemeId id, int version, Collection<ContributionId> chosen) {
        Theme theme = theme(id, version);
        Theme left = theme.minus(along(theme, chosen).keySet());
        keep(
                ActKind.TAKE_OUT,
                theme,
                theme.title(),
                acts.change(theme, left.members().isEmpty() ? theme.gone(null) : left));
    }

    /** Exactly the chosen contributions are quotations of the theme, each with the point of it that fits the theme best. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void quote(ThemeId id, int version, Collection<ContributionId> chosen) {
        Theme theme = theme(id, version);
        Map<ContributionId, Integer> quoted = new HashMap<>();
        Map<ContributionId, Placed> members = chosen(theme, chosen);
        Map<ContributionId, List<ReadPoint>> read = points.of(theme.members().keySet());
        members.keySet()
                .forEach(one -> quoted.put(one, Nearest.point(read.getOrDefault(one, List.of()), read.values())));
        keep(ActKind.QUOTE, theme, theme.title(), acts.change(theme, theme.quoting(quoted)));
    }

    private Theme theme(ThemeId id, int version) {
        Theme theme = Objects.requireNonNull(acts.lock(List.of(id)).get(id));
        policy.requireModerator(theme.consultation());
        ThemeActs.requireVersion(theme, version);
        return theme;
    }

    private Map<ThemeId, Theme> both(ThemeId id, int version, ThemeId other) {
        if (id.equals(other)) {
            throw new Refused(Refusal.at("target", "themes.refused.target"));
        }
        Map<ThemeId, Theme> both = acts.lock(List.of(id, other));
        Theme first = Objects.requireNonNull(both.get(id));
        Theme second = Objects.requireNonNull(both.get(other));
        policy.requireModerator(first.consultation());
        policy.requireModerator(second.consultation());
        ThemeActs.requireVersion(first, version);
        if (!first.lane().equals(second.lane()) || !first.consultation().equals(second.consultation())) {
            throw new Refused(Refusal.at("target", "themes.refused.lane"));
        }
        return both;
    }

    private static Map<ContributionId, Placed> chosen(Theme theme, Collection<ContributionId> ids) {
        Map<ContributionId, Placed> chosen = theme.chosen(ids);
        if (chosen.isEmpty()) {
            throw new Refused(Refusal.at("chosen", "themes.refused.chosen"));
        }
        return chosen;
    }

    /** Where a letter is moved, all who sent it move with it. */
    private Map<ContributionId, Placed> along(Theme theme, Collection<ContributionId> ids) {
        chosen(theme, ids);
        return letters.of(theme, ids);
    }

    private static Map<ContributionId, Placed> moved(Map<ContributionId, Placed> members) {
        Map<ContributionId, Placed> moved = new HashMap<>();
        members.forEach((id, placed) ->
                moved.put(id, Placed.by(placed.origin() == Origin.LETTER ? Origin.LETTER : Origin.HUMAN)));
        return moved;
    }

    static Map<ContributionId, Placed> byHand(Collection<ContributionId> ids) {
        Map<ContributionId, Placed> placed = new HashMap<>();
        ids.forEach(id -> placed.put(id, Placed.by(Origin.HUMAN)));
        return placed;
    }

    private void keep(ActKind kind, Theme theme, String about, Steps.Change... changes) {
        acts.keep(theme.consultation(), theme.lane(), kind, about, Steps.of(changes));
    }
}
