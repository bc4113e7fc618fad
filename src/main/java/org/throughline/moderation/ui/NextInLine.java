package org.throughline.moderation.ui;

import java.util.Optional;
import org.throughline.kernel.Refused;
import org.throughline.moderation.CaseId;

/** Opens the next case that nobody else is reading or has decided meanwhile, however far down the line. */
record NextInLine(OpenCase desk, QueueList list) {

    /** This one if it is free, else the next one that is; at the end of the line the place says so. */
    void open(Optional<CaseId> wanted) {
        Optional<CaseId> next = wanted;
        while (!opensOneFrom(next)) {
            if (!list.loadMore()) {
                desk.end();
                return;
            }
            next = list.first();
        }
    }

    private boolean opensOneFrom(Optional<CaseId> wanted) {
        Optional<CaseId> next = wanted;
        while (next.isPresent() && !opens(next.get())) {
            next = list.after(next.get());
        }
        return next.isPresent();
    }

    /** One that does not is passed over from now on. */
    private boolean opens(CaseId id) {
        try {
            Optional<String> obstacle = desk.take(id);
            obstacle.ifPresentOrElse(key -> list.markTaken(id, key), () -> list.markOpen(id));
            return obstacle.isEmpty();
        } catch (Refused gone) {
            list.markTaken(id, "moderation.case-unknown");
            return false;
        }
    }
}
