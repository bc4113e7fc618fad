package org.throughline.throughlines;

import org.throughline.kernel.Spelled;

/**
 * What else is known of a contribution that its disposition does not say.
 *
 * @param reason why a signed summary leaves it out; empty for the others
 */
public record Sign(Kind kind, String reason) {

    /** What is known. */
    public enum Kind {
        /** A statement of a signed summary carries it. */
        CARRIED,
        /** A signed summary leaves it out, for a reason that everybody reads. */
        LEFT_OUT,
        /** A change of the plan names it as a cause. */
        NAMED
    }

    /** The key of the sentence for it, which is filled with the reason. */
    public String textKey() {
        return "throughlines.sign." + Spelled.of(kind);
    }
}
