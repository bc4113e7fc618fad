package org.throughline.priorities;

/**
 * How far the final count of a ballot is.
 *
 * @param done so many steps; none before it begins
 * @param steps of so many; none before it is known
 */
public record CountingProgress(int done, int steps) {

    static final CountingProgress NOT_BEGUN = new CountingProgress(0, 0);
}
