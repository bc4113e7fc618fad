package org.throughline.responses;

/** What became of a change of a part. Nothing that anybody wrote is lost either way. */
public sealed interface Saving {

    /** The part says what the editor wrote. */
    record Saved(DraftPart part) implements Saving {}

    /**
     * Another editor had changed the part in the meantime: it says what they wrote, and what this editor wrote is kept for them as typed.
     *
     * @param theirs the part as it stands
     */
    record Conflict(DraftPart theirs) implements Saving {}
}
