package org.throughline.changes;

/**
 * How far a version has been compared with those before it.
 *
 * @param steps 0 until it is known how many there are
 */
public record Progress(boolean finished, int steps, int done) {}
