package org.throughline.themes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.Stance;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/** Where moderators see what is in no theme, and put it into themes or set it aside for a reason. */
@Service
public class SortingDesk {

    /** So many at a time. */
    public static final int STEP = 20;

    private final Sorting sorting;
    private final AsideRows aside;
    private final ProposedRows proposals;
    private final Discussions discussions;
    private final GoingAlong letters;
    private final ThemeActs acts;
    private final ThemePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SortingDesk(
            Sorting sorting,
            AsideRows aside,
            ProposedRows proposals,
            Discussions discussions,
            GoingAlong letters,
            ThemeActs acts,
            ThemePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sorting = sorting;
        this.aside = aside;
        this.proposals = proposals;
        this.discussions = discussions;
        this.letters = letters;
        this.acts = acts;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** How many contributions of each section are where, and how many proposals wait; two statements. */
    @Moderating
    @Transactional(readOnly = true)
    public Standings standings(ConsultationId consultation) {
        policy.requireModerator(consultation);
        return new Standings(sorting.standings(consultation), proposals.openBySection(consultation));
    }

    /** How many people and organisations said something in a section. */
    @Moderating
    @Transactional(readOnly = true)
    public ThemeCounts heard(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        return sorting.heard(consultation, Lane.place(section));
    }

    /** What is in no theme of a section, at most twenty after this one. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ContributionView> unsorted(
            ConsultationId consultation, @Nullable SectionId section, @Nullable ContributionId after) {
        return read(Place.UNSORTED, consultation, section, after);
    }

    /** What is set aside in a section with the reasons, at most twenty after this one. */
    @Moderating
    @Transactional(readOnly = true)
    public Map<ContributionView, String> setAside(
            ConsultationId consultation, @Nullable SectionId section, @Nullable ContributionId after) {
        List<ContributionView> said = read(Place.ASIDE, consultation, section, after);
        Map<ContributionId, String> reasons = aside.reasons(
                Lane.place(section), said.stream().map(ContributionView::id).toList());
        Map<ContributionView, String> set = new LinkedHashMap<>();
        said.forEach(one -> set.put(one, reasons.getOrDefault(one.id(), "")));
        return set;
    }

    private List<ContributionView> read(
            Place place, ConsultationId consultation, @Nullable SectionId section, @Nullable ContributionId after) {
        policy.requireModerator(consultation);
        List<ContributionId> ids = sorting.in(place, consultation, Lane.place(section), after, STEP);
        Map<ContributionId, ContributionView> published = discussions.published(ids);
        return ids.stream().map(published::get).filter(Objects::nonNull).toList();
    }

    /**
     * Puts contributions into themes of their section and stance, besides those they are in.
     *
     * @throws Refused with nothing chosen, without a theme, and for a theme of another section or stance
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void put(
            ConsultationId consultation,
            @Nullable SectionId section,
            Collection<ContributionId> ids,
            Collection<ThemeId> into) {
        policy.requireModerator(consultation);
        Map<ContributionId, Optional<Stance>> stances = chosen(consultation, section, ids);
        Refused.ifAny(into.isEmpty() ? List.of(Refusal.at("target", "themes.refused.target")) : List.of());
        Map<ContributionId, Placed> placed = letters.into(consultation, Lane.place(section), stances);
        List<Steps.Change> changes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Theme theme : acts.lock(List.copyOf(into)).values()) {
            boolean fits = theme.consultation().equals(consultation)
                    && theme.lane().section().equals(Lane.place(section))
                    && stances.values().stream()
                            .allMatch(stance -> stance.equals(
                                    Optional.ofNullable(theme.lane().stance())));
            Refused.ifAny(fits ? List.of() : List.of(Refusal.at("target", "themes.refused.lane")));
            changes.add(acts.change(theme, theme.plus(placed)));
            names.add(theme.title());
        }
        keep(
                consultation,
                section,
                ActKind.ADD,
                String.join(", ", names),
                new Steps(changes, null, List.of(), Map.of()));
    }

    /**
     * Makes a theme of contributions of one stance.
     *
     * @throws Refused without a title, with nothing chosen, and when those chosen are of several stances
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public ThemeId make(
            ConsultationId consultation, @Nullable SectionId section, Collection<ContributionId> ids, String title) {
        policy.requireModerator(consultation);
        String clean = ThemePolicy.title(title);
        Map<ContributionId, Optional<Stance>> stances = chosen(consultation, section, ids);
        Set<Optional<Stance>> lanes = Set.copyOf(stances.values());
        Refused.ifAny(lanes.size() == 1 ? List.of() : List.of(Refusal.at("chosen", "themes.refused.lanes")));
        Lane lane = new Lane(Lane.place(section), lanes.iterator().next().orElse(null));
        Map<ContributionId, Placed> placed = letters.into(consultation, Lane.place(section), stances);
        Theme theme = Theme.confirmed(new ThemeId(Ids.next()), consultation, lane, clean, placed);
        keep(consultation, section, ActKind.MAKE, clean, Steps.of(acts.make(theme)));
        return theme.id();
    }

    /** @throws Refused with nothing chosen and without a reason */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void setAside(
            ConsultationId consultation, @Nullable SectionId section, Collection<ContributionId> ids, String reason) {
        policy.requireModerator(consultation);
        String clean = ThemePolicy.reason(reason);
        Map<ContributionId, String> reasons = new HashMap<>();
        letters.wholly(consultation, Lane.place(section), chosen(consultation, section, ids))
                .forEach(id -> reasons.put(id, clean));
        reasons.keySet()
                .removeAll(aside.reasons(Lane.place(section), reasons.keySet()).keySet());
        aside.add(consultation, Lane.place(section), reasons, CurrentPerson.require(), clock.instant());
        tell(consultation, reasons.keySet(), true);
        keep(
                consultation,
                section,
                ActKind.SET_ASIDE,
                clean,
                new Steps(
                        List.of(),
                        null,
                        reasons.keySet().stream().map(ContributionId::value).toList(),
                        Map.of()));
    }

    /** What was set aside is unsorted again. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void bringBack(ConsultationId consultation, @Nullable SectionId section, Collection<ContributionId> ids) {
        policy.requireModerator(consultation);
        Map<ContributionId, String> reasons = aside.reasons(
                Lane.place(section), chosen(consultation, section, ids).keySet());
        aside.remove(Lane.place(section), reasons.keySet());
        tell(consultation, reasons.keySet(), false);
        Map<UUID, String> back = new HashMap<>();
        reasons.forEach((id, reason) -> back.put(id.value(), reason));
        keep(
                consultation,
                section,
                ActKind.BRING_BACK,
                reasons.values().stream().findFirst().orElse(""),
                new Steps(List.of(), null, List.of(), back));
    }

    private Map<ContributionId, Optional<Stance>> chosen(
            ConsultationId consultation, @Nullable SectionId section, Collection<ContributionId> ids) {
        Map<ContributionId, Optional<Stance>> stances = sorting.sortable(consultation, Lane.place(section), ids);
        Refused.ifAny(stances.isEmpty() ? List.of(Refusal.at("chosen", "themes.refused.chosen")) : List.of());
        return stances;
    }

    private void tell(ConsultationId consultation, Collection<ContributionId> ids, boolean aside) {
        ids.forEach(id -> events.publishEvent(new ContributionSetAside(id.value(), consultation, aside)));
    }

    private void keep(
            ConsultationId consultation, @Nullable SectionId section, ActKind kind, String about, Steps steps) {
        String shortened = about.substring(0, Math.min(ThemePolicy.LONGEST_REASON, about.length()));
        acts.keep(consultation, new Lane(Lane.place(section), null), kind, shortened, steps);
    }
}
