package org.throughline.ownplans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list of organisations' plans, the latest first.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record OwnPlanSlice(
        List<OwnPlanView> plans, @Nullable String next) {

    /** How many plans a step has. */
    public static final int SIZE = 20;

    public OwnPlanSlice {
        plans = List.copyOf(plans);
    }

    /** From one more than fits, when there is one: it only tells that the list goes on. */
    static OwnPlanSlice of(List<OwnPlanView> oneMore) {
        return oneMore.size() <= SIZE
                ? new OwnPlanSlice(oneMore, null)
                : new OwnPlanSlice(
                        oneMore.subList(0, SIZE),
                        oneMore.get(SIZE - 1).id().value().toString());
    }
}
