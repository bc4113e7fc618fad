package org.throughline.summaries;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Discussions;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** Where moderators say why a summary does not carry something that was said. */
@Service
public class LeavingOut {

    private final LeftOutRows leftOut;
    private final SummaryRows summaries;
    private final StatementRows statements;
    private final SummaryPolicy policy;
    private final Discussions discussions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeavingOut(
            LeftOutRows leftOut,
            SummaryRows summaries,
            StatementRows statements,
            SummaryPolicy policy,
            Discussions discussions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.leftOut = leftOut;
        this.summaries = summaries;
        this.statements = statements;
        this.policy = policy;
        this.discussions = discussions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves a contribution out of the summary of a part; the reason is published with it.
     *
     * @throws Refused without a reason, for what is not published, and for what a statement of the summary carries
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void leaveOut(ConsultationId consultation, String part, ContributionId contribution, String reason) {
        SummaryId summary = policy.requirePart(consultation, part).summary();
        String why = SummaryPolicy.reason(reason);
        boolean published = discussions.published(List.of(contribution)).values().stream()
                .anyMatch(found -> found.consultation().equals(consultation));
        Refused.ifAny(published ? List.of() : List.of(Refusal.at("reason", "summaries.refused.not-published")));
        summaries.edited(summary, CurrentPerson.require(), clock.instant());
        boolean carried = statements.restingOn(List.of(contribution)).stream()
                .anyMatch(one -> one.summary().equals(summary) && one.state() != StatementState.PROPOSED);
        Refused.ifAny(carried ? List.of(Refusal.at("reason", "summaries.refused.carried")) : List.of());
        leftOut.put(summary, contribution, why, CurrentPerson.require(), clock.instant());
        events.publishEvent(new ContributionLeftOut(contribution.value(), consultation));
    }

    /** It is open again. */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void takeBack(ConsultationId consultation, String part, ContributionId contribution) {
        SummaryId summary = policy.requirePart(consultation, part).summary();
        summaries.edited(summary, CurrentPerson.require(), clock.instant());
        if (leftOut.remove(summary, List.of(contribution))) {
            events.publishEvent(new LeavingOutTakenBack(contribution.value(), consultation));
        }
    }
}
