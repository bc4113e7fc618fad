package org.throughline.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the ledger.
 *
 * @param id given by the database when the line is written; not the order of commits
 * @param at UTC, whole microseconds
 * @param event the simple name of the event's type
 * @param actor the pseudonym of the person at the keyboard, or that it was a visitor or the application itself
 * @param payload the event's other parts as JSON, keys in order
 */
record Line(long id, Instant at, String event, String actor, UUID subject, String payload) {}
