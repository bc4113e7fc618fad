package org.throughline.responses;

import java.time.Instant;
import org.throughline.people.PersonId;

/** Another editor is writing: what they have typed in this part is not saved, and theirs alone. */
public record Unsaved(PersonId editor, PartId part, Instant at) {}
