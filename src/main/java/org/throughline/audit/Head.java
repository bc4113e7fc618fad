package org.throughline.audit;

/**
 * The end of the chain, kept apart so that a tail that was cut off is missed.
 *
 * @param number of the last line, 0 when there is none
 * @param settledLine every line up to this id is in the chain or was never committed
 */
record Head(long number, byte[] hash, long settledLine) {}
