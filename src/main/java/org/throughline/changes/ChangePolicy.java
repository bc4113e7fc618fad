package org.throughline.changes;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerView;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.contributions.Discussions;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Role;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanView;
import org.throughline.plans.Plans;
import org.throughline.themes.ThemeId;
import org.throughline.themes.ThemeView;
import org.throughline.themes.Themes;

/** Who says what caused a change: whoever answers for the body whose plan it is. And what can have caused it. */
@Component
class ChangePolicy {

    private final Plans plans;
    private final Consultations consultations;
    private final Themes themes;
    private final Answers answers;
    private final Discussions discussions;

    ChangePolicy(Plans plans, Consultations consultations, Themes themes, Answers answers, Discussions discussions) {
        this.plans = plans;
        this.consultations = consultations;
        this.themes = themes;
        this.answers = answers;
        this.discussions = discussions;
    }

    /** @throws AccessDeniedException unless the person at the keyboard answers for the plan's body */
    PlanView requireOwner(Change change) {
        PlanView plan = plans.version(change.to()).orElseThrow().plan();
        CurrentPerson.require(Role.OWNER, plan.body());
        return plan;
    }

    /** @throws Refused for what was not said about this plan, or cannot be read */
    void requireAboutPlan(Cause cause, PlanView plan) {
        boolean about = saidIn(cause)
                .flatMap(consultations::byId)
                .filter(consultation -> consultation.plan().equals(plan.id()))
                .isPresent();
        if (!about) {
            throw new Refused(Refusal.at("cause", "changes.refused.cause"));
        }
    }

    private Optional<ConsultationId> saidIn(Cause cause) {
        return switch (cause.kind()) {
            case THEME ->
                SystemWork.call(() -> themes.known(new ThemeId(cause.id()))).map(ThemeView::consultation);
            case ANSWER -> answers.answer(new AnswerId(cause.id())).map(AnswerView::consultation);
            case CONTRIBUTION, WORDING ->
                discussions.published(Set.of(new ContributionId(cause.id()))).values().stream()
                        .filter(said -> cause.kind() != CauseKind.WORDING || said.proposedWording() != null)
                        .map(ContributionView::consultation)
                        .findFirst();
        };
    }
}
