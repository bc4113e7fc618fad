package org.throughline.moderation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was decided before about the same author in the same consultation. */
public record EarlierDecisions(List<Outcomes> outcomes) {

    public EarlierDecisions {
        outcomes = List.copyOf(outcomes);
    }

    /** @param reason absent when it was published */
    public record Outcomes(Outcome outcome, @Nullable Reason reason, int decisions) {}
}
