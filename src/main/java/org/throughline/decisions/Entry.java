package org.throughline.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is kept: one act, or all of a kind on a day.
 *
 * @param number of the line of the ledger that tells of the first act
 * @param turn how many acts of this kind there had been about the same by then, this one counted; 0 in a line for a whole day
 * @param acts how many are in this line
 */
record Entry(
        LocalDate day,
        DecisionKind kind,
        long number,
        UUID subject,
        @Nullable UUID detail,
        int amount,
        int turn,
        int acts) {

    DecisionPlace place() {
        return new DecisionPlace(day, number);
    }
}
