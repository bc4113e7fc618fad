package org.throughline.summaries;

import java.time.Instant;
import java.util.UUID;
import org.throughline.people.PersonId;

/**
 * That a summary was signed.
 *
 * @param version of the summary that was signed
 * @param editor who had changed it last
 */
record Signature(UUID id, UUID place, int version, PersonId editor, PersonId signer, Instant signed) {}
