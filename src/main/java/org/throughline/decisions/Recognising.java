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
        UUID plan = telling.kind() == DecisionKind.RESULT_COUNTED
                ? null
                : consultation.map(found -> found.plan().value()).orElse(null);
        Act told = new Act(
                id,
                line.number(),
                LondonTime.date(line.at()),
                telling.kind(),
                telling.subject(line),
                plan == null ? telling.detailOf(line) : plan,
                telling.amountOf(line));
        return consultation
                .filter(found -> isAtTheClose(told))
                .map(found -> told.on(LondonTime.date(found.closes())))
                .orElse(told);
    }

    /** By the plan of a consultation, later versions are found to concern it. */
    private static boolean isOfDates(Telling telling) {
        return switch (telling.kind()) {
            case CONSULTATION_ANNOUNCED, CONSULTATION_CLOSED, RESULT_COUNTED -> true;
            default -> false;
        };
    }

    /**
     * A consultation closes by its date, though it may be told of later, and a vote is over then, though it is counted some time after. One
     * that is counted again, by rules that have changed, was not counted so at the close.
     */
    private boolean isAtTheClose(Act told) {
        return told.kind() == DecisionKind.CONSULTATION_CLOSED
                || told.kind() == DecisionKind.RESULT_COUNTED && rows.turn(told) == 0;
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
