package org.throughline.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the queue, the oldest first, 20 at most.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record Queue(List<CaseView> cases, @Nullable CaseId next) {

    public Queue {
        cases = List.copyOf(cases);
    }
}
