package org.throughline.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;

/**
 * A decision that the ledger tells of.
 *
 * @param number of the line of the ledger
 * @param day in London
 * @param subject what it is about: which answer, which ballot, which part of the plan
 * @param detail what else the event names, where the log needs it
 * @param amount what the event counts, 0 where it counts nothing
 */
record Act(
        ConsultationId consultation,
        long number,
        LocalDate day,
        DecisionKind kind,
        UUID subject,
        @Nullable UUID detail,
        int amount) {

    Act on(LocalDate other) {
        return new Act(consultation, number, other, kind, subject, detail, amount);
    }
}
