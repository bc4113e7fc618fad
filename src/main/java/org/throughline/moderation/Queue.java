package org.throughline.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the queue, the oldest first, 20 at most.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record Queue(List<QueueRow> rows, @Nullable Place next) {

    /**
     * A place in the line. It stays where it was when the case that stood there is decided meanwhile.
     *
     * @param since from when on the case that stood there has waited
     */
    public record Place(Instant since, CaseId after) {}

    public Queue {
        rows = List.copyOf(rows);
    }
}
