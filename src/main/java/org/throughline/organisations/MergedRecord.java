package org.throughline.organisations;

import java.time.Instant;
import org.throughline.people.PersonId;

/**
 * A record that was joined into another.
 *
 * @param name the name it had
 */
public record MergedRecord(String name, String slug, PersonId moderator, String reason, Instant at) {}
