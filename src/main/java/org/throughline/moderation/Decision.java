package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * What was decided about a case.
 *
 * @param reason absent when it was published
 * @param words what the moderator says to the author, possibly empty
 */
record Decision(
        PersonId moderator, Outcome outcome, @Nullable Reason reason, String words, Instant decided) {}
