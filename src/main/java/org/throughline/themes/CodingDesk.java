package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Where a person says of what the machine proposes in which themes it belongs. What they say holds, and both are kept. */
@Service
public class CodingDesk {

    private final LessonRows lessons;
    private final CheckRows checks;
    private final Sorting sorting;
    private final GoingAlong letters;
    private final ThemeActs acts;
    private final ThemePolicy policy;
    private final ApplicationEventPublisher events;

    CodingDesk(
            LessonRows lessons,
            CheckRows checks,
            Sorting sorting,
            GoingAlong letters,
            ThemeActs acts,
            ThemePolicy policy,
            ApplicationEventPublisher events) {
        this.lessons = lessons;
        this.checks = checks;
        this.sorting = sorting;
        this.letters = letters;
        this.acts = acts;
        this.policy = policy;
        this.events = events;
    }

    /**
     * Says in which themes it belongs; in no theme leaves it unsorted. Undo it by {@link ThemeHistory#undo}.
     *
     * @param lesson in which something was proposed for it
     * @param chosen all themes of it, whether they were proposed or not
     * @throws Refused when somebody has checked it before, it is gone, or a theme is of another section or stance
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public ActId check(
            ConsultationId consultation,
            @Nullable SectionId section,
            UUID lesson,
            ContributionId id,
            Collection<ThemeId> chosen) {
        policy.requireModerator(consultation);
        SectionId place = Lane.place(section);
        Suggestion suggestion =
                lessons.find(lesson, id).orElseThrow(() -> new Refused(Refusal.of("themes.refused.unknown")));
        Optional<Stance> stance =
                sorting.sortable(consultation, place, List.of(id)).get(id);
        if (stance == null) {
            throw new Refused(Refusal.of("themes.refused.unknown"));
        }
        Lane lane = new Lane(place, stance.orElse(null));
        Set<ThemeId> wanted = Set.copyOf(chosen);
        List<Theme> themes = locked(consultation, lane, wanted, suggestion);
        Map<ContributionId, Placed> into = letters.into(consultation, place, Map.of(id, stance));
        themes.forEach(theme -> placedWith(id, theme).keySet().stream()
                .filter(copy -> !copy.equals(id))
                .forEach(copy -> into.putIfAbsent(copy, Placed.by(Origin.LETTER))));
        List<Steps.Change> changes = new ArrayList<>();
        for (Theme theme : themes) {
            Theme after = wanted.contains(theme.id())
                    ? theme.holding(confirmed(theme, into))
                    : theme.minus(placedWith(id, theme).keySet());
            if (!after.members().equals(theme.members())) {
                changes.add(acts.change(theme, after.members().isEmpty() ? theme.gone(null) : after));
            }
        }
        CheckDecision decision = decision(wanted, suggestion);
        String names = themes.stream()
                .filter(theme -> wanted.contains(theme.id()))
                .map(Theme::title)
                .collect(Collectors.joining(", "));
        ActId act = acts.keep(
                consultation,
                lane,
                ActKind.CHECK,
                names.substring(0, Math.min(ThemePolicy.LONGEST_REASON, names.length())),
                new Steps(changes, null, List.of(), Map.of()));
        if (!checks.insert(consultation, place, suggestion, decision, wanted, act)) {
            throw new Refused(Refusal.of("themes.refused.checked"));
        }
        events.publishEvent(new CodingChecked(id.value(), consultation, decision));
        return act;
    }

    private static CheckDecision decision(Set<ThemeId> wanted, Suggestion suggestion) {
        return wanted.isEmpty()
                ? CheckDecision.NONE
                : wanted.equals(suggestion.themes()) ? CheckDecision.ACCEPTED : CheckDecision.OTHER;
    }

    /** Those that are chosen, and those in which the machine has put it. */
    private List<Theme> locked(ConsultationId consultation, Lane lane, Set<ThemeId> wanted, Suggestion suggestion) {
        Set<ThemeId> all = new HashSet<>(wanted);
        if (suggestion.filled()) {
            all.addAll(acts.standing(suggestion.themes()));
        }
        List<Theme> themes = List.copyOf(acts.lock(all).values());
        boolean fit = themes.stream()
                .allMatch(theme -> theme.consultation().equals(consultation)
                        && theme.lane().equals(lane));
        Refused.ifAny(fit ? List.of() : List.of(Refusal.at("target", "themes.refused.lane")));
        return themes;
    }

    /** It and the copies that came with it, as far as the machine has put them there. */
    private Map<ContributionId, Placed> placedWith(ContributionId id, Theme theme) {
        Map<ContributionId, Placed> placed = new HashMap<>(letters.of(theme, List.of(id)));
        placed.values().removeIf(how -> how.origin() != Origin.PLACED);
        return placed;
    }

    /** With these, by a person's word; what a person had put there before stays as it came. */
    private static Map<ContributionId, Placed> confirmed(Theme theme, Map<ContributionId, Placed> into) {
        Map<ContributionId, Placed> members = new HashMap<>(theme.members());
        into.forEach((id, placed) -> members.merge(
                id, placed, (before, now) -> before.origin().isPersons() ? before : now.quoting(before.quoted())));
        return members;
    }
}
