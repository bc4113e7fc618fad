package org.throughline.moderation;

import java.time.Instant;

/**
 * The last thing a moderator decided about a published contribution, as everybody may know it: never who decided, nor what was removed.
 *
 * @param passages how many passages are removed from everybody's eyes
 */
public record PublicDecision(Instant at, Outcome outcome, int passages) {}
