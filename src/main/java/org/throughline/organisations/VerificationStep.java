package org.throughline.organisations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.people.PersonId;

/**
 * One step in the history of an organisation's verification.
 *
 * @param moderator absent where a change of the name ended it
 */
public record VerificationStep(
        VerificationOutcome outcome, @Nullable PersonId moderator, String reason, Instant at) {}
