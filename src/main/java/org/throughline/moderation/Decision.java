package org.throughline.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.Redaction;
import org.throughline.people.PersonId;

/**
 * What was decided about a case.
 *
 * @param reason absent when it was published
 * @param words what the moderator says to the author, possibly empty
 * @param redactions what is removed from the contribution from then on
 */
record Decision(
        PersonId moderator,
        Outcome outcome,
        @Nullable Reason reason,
        String words,
        List<Redaction> redactions,
        Instant decided) {}
