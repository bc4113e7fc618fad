package org.throughline.responses;

import java.time.Instant;
import org.throughline.people.PersonId;

/** A wording that a part had. */
public record PartVersion(int version, PartState state, String words, PersonId editor, Instant edited) {}
