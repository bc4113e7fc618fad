package org.throughline.ownplans;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Moderating;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.ConsultationId;

/** Where moderators hide the link of an organisation's plan, and show it again; each time with a reason that everybody reads. */
@Service
public class OwnPlanModeration {

    private final OwnPlanRows rows;
    private final OwnPlanDecisionRows decisions;
    private final OwnPlanViews views;
    private final OwnPlanPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPlanModeration(
            OwnPlanRows rows,
            OwnPlanDecisionRows decisions,
            OwnPlanViews views,
            OwnPlanPolicy policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.decisions = decisions;
        this.views = views;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** The list as everybody reads it, with what is hidden. */
    @Moderating
    @Transactional(readOnly = true)
    public Slice<OwnPlanView> of(ConsultationId consultation, @Nullable String after) {
        policy.requireModerator(consultation);
        return Slice.byId(
                views.of(rows.of(consultation, Slice.after(after, OwnPlanId::new), Slice.SIZE)), OwnPlanView::id);
    }

    /**
     * Hides a plan: its title, the sentence about it and its link. That it was there, and why it is hidden, everybody reads.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard moderates for this body
     * @throws Refused without a reason, when it is not shown, and about the moderator's own organisation
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void hide(OwnPlanId id, String reason) {
        OwnPlan plan = decide(id, OwnPlanState.SHOWN, OwnPlanDecision.Kind.HIDDEN, reason);
        rows.stands(id, OwnPlanState.HIDDEN);
        events.publishEvent(new OwnPlanHidden(id.value(), plan.consultation(), plan.organisation()));
    }

    /**
     * Shows again what was hidden.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the person at the keyboard moderates for this body
     * @throws Refused without a reason, when it is not hidden, and about the moderator's own organisation
     */
    @Moderating
    @RetriedOnConflict
    @Transactional
    public void showAgain(OwnPlanId id, String reason) {
        OwnPlan plan = decide(id, OwnPlanState.HIDDEN, OwnPlanDecision.Kind.SHOWN_AGAIN, reason);
        rows.stands(id, OwnPlanState.SHOWN);
        events.publishEvent(new OwnPlanShownAgain(id.value(), plan.consultation(), plan.organisation()));
    }

    private OwnPlan decide(OwnPlanId id, OwnPlanState from, OwnPlanDecision.Kind kind, String reason) {
        OwnPlan plan = policy.requireModerator(rows.lock(id));
        String why = OwnPlanPolicy.reason(reason);
        if (plan.state() != from) {
            throw new Refused(Refusal.of("ownplans.refused.changed"));
        }
        decisions.add(
                id,
                new OwnPlanDecision(kind, why, clock.instant().truncatedTo(ChronoUnit.MICROS)),
                CurrentPerson.require());
        return plan;
    }
}
