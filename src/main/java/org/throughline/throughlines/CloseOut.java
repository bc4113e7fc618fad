package org.throughline.throughlines;

import java.time.Instant;

/**
 * That a consultation is closed out.
 *
 * @param by who said so, a name
 * @param contributions how many were published then, each with what became of it
 */
public record CloseOut(Instant at, String by, int contributions) {}
