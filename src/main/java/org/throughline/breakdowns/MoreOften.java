package org.throughline.breakdowns;

/**
 * That a group says something more often than the others do, as far as a test holds.
 *
 * @param group its number
 * @param times how many times as often
 */
public record MoreOften(int group, double times) {}
