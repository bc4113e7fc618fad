package org.throughline.organisations;

import java.time.Instant;
import org.throughline.kernel.BodyId;
import org.throughline.people.PersonId;

/**
 * That a moderator has made sure that an organisation is what it says.
 *
 * @param body for which the moderator moderates
 */
public record Verification(Instant at, PersonId moderator, BodyId body) {}
