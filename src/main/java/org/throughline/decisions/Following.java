package org.throughline.decisions;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.throughline.audit.LedgerLine;
import org.throughline.audit.LedgerReading;
import org.throughline.decisions.PlaceRows.Reached;
import org.throughline.kernel.SystemWork;

/**
 * Follows the ledger and puts each decision into the log once, whatever is stopped or run again. Of several servers one reads at a time. See
 * docs/decisions/0087-the-decision-log-follows-the-ledger.md.
 */
@Component
class Following {

    private static final int STEP = 1_000;

    private final LedgerReading ledger;
    private final Recognising recognising;
    private final DecisionActs rows;
    private final PlaceRows places;
    private final TransactionOperations transactions;

    Following(
            LedgerReading ledger,
            Recognising recognising,
            DecisionActs rows,
            PlaceRows places,
            TransactionOperations transactions) {
        this.ledger = ledger;
        this.recognising = recognising;
        this.rows = rows;
        this.places = places;
        this.transactions = transactions;
    }

    /** Reads what is new. */
    @Scheduled(
            fixedDelayString = "${throughline.decisions.every:2s}",
            initialDelayString = "${throughline.decisions.every:2s}")
    void follow() {
        SystemWork.run(() -> {
            ledger.catchUp();
            int read;
            do {
                read = transactions.<Integer>execute(status -> step());
            } while (read == STEP);
        });
    }

    private int step() {
        return places.lock().map(this::readOn).orElse(0);
    }

    /** A server of an older form leaves the log of a newer one alone. */
    private int readOn(Reached reached) {
        if (reached.form() > Tellings.FORM) {
            return 0;
        }
        boolean anew = reached.form() < Tellings.FORM;
        if (anew) {
            rows.clear();
        }
        long from = anew ? 0 : reached.number();
        List<LedgerLine> lines = ledger.after(from, STEP);
        lines.forEach(this::tell);
        if (anew || !lines.isEmpty()) {
            places.reach(new Reached(
                    Tellings.FORM, lines.isEmpty() ? from : lines.getLast().number()));
        }
        return lines.size();
    }

    private void tell(LedgerLine line) {
        for (Act act : recognising.acts(line)) {
            if (rows.put(act)) {
                rows.enter(act, act.kind().isByDay() ? 0 : rows.turn(act));
            }
        }
    }
}
