package org.throughline.throughlines;

import java.time.Instant;

/**
 * That a consultation was closed out and is not any more.
 *
 * @param closed when it had been closed out
 * @param reason as everybody reads it
 */
public record TakenBack(Instant closed, Instant at, String reason) {}
