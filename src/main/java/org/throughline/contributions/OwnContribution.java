package org.throughline.contributions;

/**
 * A contribution as its author sees it.
 *
 * @param contribution as everybody reads it
 * @param original as the author sent it, with what was removed
 * @param reference private, to quote in a letter or on the telephone
 */
public record OwnContribution(ContributionView contribution, Original original, String reference) {}
