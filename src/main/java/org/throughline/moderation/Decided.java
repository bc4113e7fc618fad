package org.throughline.moderation;

import java.time.Instant;
import org.throughline.people.PersonId;

/**
 * A decision as it was taken.
 *
 * @param stage the state in which the case was
 */
record Decided(CaseId about, PersonId moderator, CaseState stage, Decision decision, Instant at) {}
