package org.throughline.contributions;

import org.throughline.kernel.Spelled;

/**
 * A passage that a moderator has removed from the eyes of everybody but its author and moderators. The words themselves stay as they
 * were sent: what is kept is where the passage stands.
 *
 * @param part which of the author's texts it stands in
 * @param from where it begins, counted in UTF-16 units as Java and browsers count
 * @param to where the text goes on
 */
public record Redaction(Part part, int from, int to, Reason reason) {

    /** The texts that an author writes. */
    public enum Part {
        TEXT,
        PROPOSED_WORDING
    }

    /** Why a passage can be removed. What is beside the point is no reason to remove a passage. */
    public enum Reason {
        PERSONAL_DATA,
        ABUSIVE,
        ADVERTISING,
        ILLEGAL;

        /** The key of what stands in place of the passage. */
        public String textKey() {
            return "contributions.removed." + Spelled.of(this);
        }
    }
}
