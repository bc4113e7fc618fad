package org.throughline.responses;

import java.time.Instant;
import org.throughline.people.PersonId;

/** What an editor has typed in a part and not saved. */
public record Typed(PersonId editor, PartEdit edit, Instant at) {}
