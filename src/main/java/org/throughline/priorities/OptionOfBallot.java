package org.throughline.priorities;

/**
 * An option, and the ballot it stands in.
 *
 * @param ballotKey of the ballot in addresses
 * @param ballot its title
 * @param option its title
 */
public record OptionOfBallot(String ballotKey, String ballot, String option) {}
