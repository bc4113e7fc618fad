package org.throughline.contributions;

/**
 * A contribution as its author sees it.
 *
 * @param reference private, to quote in a letter or on the telephone
 */
public record OwnContribution(ContributionView contribution, String reference) {}
