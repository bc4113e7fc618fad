package org.throughline.themes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Moderating;
import org.throughline.plans.ConsultationId;
import org.throughline.themes.ThemeQueries.Shown;

/** The confirmed themes of a consultation. */
@Service
public class Themes {

    static final int STEP = 50;

    private final ThemeRows rows;
    private final ThemeQueries queries;
    private final ThemeViews views;
    private final Discussions discussions;
    private final ThemePolicy policy;

    Themes(ThemeRows rows, ThemeQueries queries, ThemeViews views, Discussions discussions, ThemePolicy policy) {
        this.rows = rows;
        this.queries = queries;
        this.views = views;
        this.discussions = discussions;
        this.policy = policy;
    }

    /** All of a consultation that the person at the keyboard moderates; those that are pinned first, then those of most people. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ThemeView> of(ConsultationId consultation) {
        return views.of(policy.requireModerator(consultation), queries.of(consultation));
    }

    /** One of them; nothing for a theme that is gone or of a consultation that the person at the keyboard does not moderate. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<ThemeView> byId(ThemeId id) {
        return queries.byId(id).stream()
                .filter(theme -> policy.moderates(theme.consultation()))
                .findFirst()
                .map(this::view);
    }

    /** What is in it, at most fifty after this one, in the order of their identities. */
    @Moderating
    @Transactional(readOnly = true)
    public List<MemberView> members(ThemeId id, @Nullable ContributionId after) {
        Theme theme = rows.find(id)
                .filter(found -> policy.moderates(found.consultation()))
                .orElse(null);
        if (theme == null) {
            return List.of();
        }
        List<ContributionId> step = queries.byId(id).stream()
                .flatMap(found -> found.speakers().stream())
                .map(Speaker::contribution)
                .filter(one -> after == null || one.value().compareTo(after.value()) > 0)
                .limit(STEP)
                .toList();
        Map<ContributionId, ContributionView> published = discussions.published(step);
        return step.stream()
                .map(published::get)
                .filter(Objects::nonNull)
                .map(said -> member(said, Objects.requireNonNull(theme.members().get(said.id()))))
                .toList();
    }

    private static MemberView member(ContributionView said, Placed placed) {
        return new MemberView(
                said, placed.origin() == Origin.PLACED, placed.origin() == Origin.LETTER, placed.quoted() != null);
    }

    /** The same for the rooms above, whoever reads: what they show of it is theirs to decide. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<ThemeView> known(ThemeId id) {
        return queries.byId(id).stream().findFirst().map(this::view);
    }

    /** Several of them for the rooms above, those that are there; two statements. */
    @Internal
    @Transactional(readOnly = true)
    public Map<ThemeId, ThemeView> known(Collection<ThemeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : queries.byId(ids).stream().map(this::view).collect(Collectors.toMap(ThemeView::id, theme -> theme));
    }

    /** The confirmed themes that any of these is in, for the rooms above; one statement. */
    @Internal
    @Transactional(readOnly = true)
    public Set<ThemeId> holding(Collection<ContributionId> ids) {
        return ids.isEmpty() ? Set.of() : rows.holding(ids);
    }

    /** All of a consultation for the rooms above. */
    @Internal
    @Transactional(readOnly = true)
    public List<ThemeView> allOf(ConsultationId consultation) {
        return views.of(policy.consultation(consultation), queries.of(consultation));
    }

    private ThemeView view(Shown theme) {
        return views.of(policy.consultation(theme.consultation()), List.of(theme))
                .getFirst();
    }
}
