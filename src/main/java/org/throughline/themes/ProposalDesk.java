package org.throughline.themes;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.themes.Proposal.Member;
import org.throughline.themes.Proposal.State;

/** Where moderators ask for proposals, and accept or refuse them. */
@Service
public class ProposalDesk {

    private final RunRows runs;
    private final ProposedRows proposals;
    private final ProposalViews views;
    private final Sorting sorting;
    private final ThemeActs acts;
    private final ThemePolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(
            RunRows runs,
            ProposedRows proposals,
            ProposalViews views,
            Sorting sorting,
            ThemeActs acts,
            ThemePolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.proposals = proposals;
        this.views = views;
        this.sorting = sorting;
        this.acts = acts;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Looks for themes in what is unsorted there, in the background; proposals that nobody has decided about make room for the new ones. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void look(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        runs.ask(consultation, Lane.place(section), CurrentPerson.require(), clock.instant());
    }

    /** The latest time that somebody asked. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<Run> latest(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        return runs.latest(consultation, Lane.place(section));
    }

    /** Those that nobody has decided about, large ones first, each with its quotations. */
    @Moderating
    @Transactional(readOnly = true)
    public List<ProposalView> open(ConsultationId consultation, @Nullable SectionId section) {
        policy.requireModerator(consultation);
        return views.of(consultation, proposals.open(consultation, Lane.place(section)), false);
    }

    /** One with all its points; nothing for one of a consultation that the person at the keyboard does not moderate. */
    @Moderating
    @Transactional(readOnly = true)
    public Optional<ProposalView> byId(ProposalId id) {
        return proposals
                .find(id)
                .filter(kept -> policy.moderates(kept.consultation()))
                .map(kept -> views.of(kept.consultation(), List.of(kept.proposal()), true)
                        .getFirst());
    }

    /**
     * Makes a theme of a proposal.
     *
     * @throws Refused without a title, and when somebody decided about it before or nothing of it can be read any more
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public ThemeId accept(ProposalId id, String title) {
        ProposedRows.Kept kept = open(id);
        Proposal proposal = kept.proposal();
        String clean = ThemePolicy.title(title);
        Theme theme =
                Theme.confirmed(new ThemeId(Ids.next()), kept.consultation(), proposal.lane(), clean, members(kept));
        decide(id, State.ACCEPTED);
        acts.keep(
                kept.consultation(),
                proposal.lane(),
                ActKind.ACCEPT,
                clean,
                new Steps(List.of(acts.make(theme)), id.value(), List.of(), Map.of()));
        return theme.id();
    }

    private Map<ContributionId, Placed> members(ProposedRows.Kept kept) {
        Set<ContributionId> readable = sorting.sortable(
                        kept.consultation(),
                        kept.proposal().lane().section(),
                        kept.proposal().contributions())
                .keySet();
        Map<ContributionId, Placed> members = new HashMap<>();
        for (Member member : kept.proposal().points()) {
            if (readable.contains(member.contribution())) {
                members.putIfAbsent(member.contribution(), placed(member));
            }
        }
        Refused.ifAny(members.isEmpty() ? List.of(Refusal.of("themes.refused.empty")) : List.of());
        return members;
    }

    private static Placed placed(Member member) {
        return switch (member.part()) {
            case LETTER -> Placed.by(Origin.LETTER);
            case MEMBER -> Placed.by(Origin.ACCEPTED);
            case CENTRAL, DIFFERENT -> Placed.by(Origin.ACCEPTED).quoting(member.number());
        };
    }

    /** @throws Refused without a reason, and when somebody decided about it before */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void refuse(ProposalId id, String reason) {
        ProposedRows.Kept kept = open(id);
        String clean = ThemePolicy.reason(reason);
        decide(id, State.REFUSED);
        acts.keep(
                kept.consultation(),
                kept.proposal().lane(),
                ActKind.REFUSE,
                clean,
                new Steps(List.of(), id.value(), List.of(), Map.of()));
        events.publishEvent(new ProposalRefused(id.value(), kept.consultation()));
    }

    private ProposedRows.Kept open(ProposalId id) {
        ProposedRows.Kept kept =
                proposals.find(id).orElseThrow(() -> new Refused(Refusal.of("themes.refused.decided")));
        policy.requireModerator(kept.consultation());
        return kept;
    }

    private void decide(ProposalId id, State decision) {
        if (!proposals.decide(id, State.OPEN, decision)) {
            throw new Refused(Refusal.of("themes.refused.decided"));
        }
    }
}
