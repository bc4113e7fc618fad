package org.throughline.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a contribution as they were sent, with the passages that moderators have removed. For its author and for moderators
 * only: it is a type of its own, so that nobody passes it on by accident. Everybody else gets {@link ContributionView#text()}.
 *
 * @param redactions in the order of the text, none overlapping another
 */
public record Original(String text, @Nullable String proposedWording, List<Redaction> redactions) {

    public Original {
        redactions = List.copyOf(redactions);
    }

    /** The text of this part, empty when the author wrote none. */
    public String of(Redaction.Part part) {
        return switch (part) {
            case TEXT -> text;
            case PROPOSED_WORDING -> proposedWording == null ? "" : proposedWording;
        };
    }

    public boolean isRedacted() {
        return !redactions.isEmpty();
    }

    @Override
    public String toString() {
        return "Original[" + redactions.size() + " removed]";
    }
}
