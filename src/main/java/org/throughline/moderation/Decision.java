package org.throughline.moderation;

import java.util.List;
import org.throughline.contributions.Redaction;

/** What a moderator decides about a contribution. */
public sealed interface Decision {

    /** Everybody reads it; passages that were removed before stay removed. */
    record Publish() implements Decision {}

    /** Everybody reads it but these passages, and no others are removed. */
    record Redact(List<Redaction> removed) implements Decision {

        public Redact {
            removed = List.copyOf(removed);
        }
    }

    /**
     * It is kept, and only its author and moderators read it.
     *
     * @param words to the author, on top of the reason; possibly empty
     */
    record Withhold(Reason reason, String words) implements Decision {}

    default Outcome outcome() {
        return switch (this) {
            case Publish publish -> Outcome.PUBLISH;
            case Redact redact -> Outcome.PUBLISH_REDACTED;
            case Withhold withhold -> Outcome.WITHHOLD;
        };
    }
}
