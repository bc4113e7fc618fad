package org.throughline.decisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.audit.LedgerLine;
import org.throughline.changes.Causes;
import org.throughline.changes.ChangeId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.LondonTime;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.Consultations;
import org.throughline.plans.PlanId;

/** Finds out which decision a line of the ledger tells of, and in which consultations it stands. */
@Component
class Recognising {

    private final Consultations consultations;
    private final Causes causes;
    private final DecisionActs rows;

    Recognising(Consultations consultations, Causes causes, DecisionActs rows) {
        this.consultations = consultations;
        this.causes = causes;
        this.rows = rows;
    }

    /** What a line tells: one act for each consultation that it is about; none where it tells of no decision. */
    List<Act> acts(LedgerLine line) {
        return Tellings.of(line)
                .map(telling -> where(telling, line).stream()
                        .map(consultation -> act(telling, line, consultation))
                        .toList())
                .orElse(List.of());
    }

    private Act act(Telling telling, LedgerLine line, ConsultationId id) {
        Optional<ConsultationView> consultation = isOfDates(telling) ? consultations.byId(id) : Optional.empty();
        return new Act(
                id,
                line.number(),
                LondonTime.date(
                        telling.kind() == DecisionKind.CONSULTATION_CLOSED
                                ? consultation.map(ConsultationView::closes).orElse(line.at())
                                : line.at()),
                telling.kind(),
                telling.subject(line),
                consultation.map(found -> found.plan().value()).orElseGet(() -> telling.detailOf(line)),
                telling.amountOf(line));
    }

    /**
     * By the plan of a consultation, later versions are found to concern it. A consultation closes by its date, though it may be told of
     * later.
     */
    private static boolean isOfDates(Telling telling) {
        return telling.kind() == DecisionKind.CONSULTATION_ANNOUNCED
                || telling.kind() == DecisionKind.CONSULTATION_CLOSED;
    }

    private List<ConsultationId> where(Telling telling, LedgerLine line) {
        return switch (telling.kind()) {
            case CONSULTATION_ANNOUNCED,
                    CONSULTATION_CLOSED,
                    MODERATION_PROMISED,
                    MACHINE_CONFIDENCE,
                    CLOSED_OUT,
                    CLOSE_OUT_TAKEN_BACK -> List.of(new ConsultationId(line.subject()));
            case VERSION_PUBLISHED -> onPlan(line.part("plan").flatMap(Ids::parse));
            case CAUSES_NAMED, CAUSES_TAKEN_BACK ->
                onPlan(causes.plan(new ChangeId(line.subject())).map(PlanId::value));
            default ->
                line.part("consultation").flatMap(Ids::parse).map(ConsultationId::new).stream()
                        .toList();
        };
    }

    private List<ConsultationId> onPlan(Optional<UUID> plan) {
        return plan.map(rows::announcedOn).orElse(List.of());
    }
}
