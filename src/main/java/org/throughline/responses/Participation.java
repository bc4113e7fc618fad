package org.throughline.responses;

/**
 * How many organisations take part in a consultation, each counted once whatever it does.
 *
 * @param organisations all of them: networks that sent a response, members that signed one, and those that answered by themselves
 * @param networks those that sent a response
 * @param members those that signed one
 * @param byThemselves those that said something by themselves
 * @param both those that signed and also said something by themselves
 */
public record Participation(int organisations, int networks, int members, int byThemselves, int both) {}
