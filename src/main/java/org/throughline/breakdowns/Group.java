package org.throughline.breakdowns;

/**
 * Those who are told apart from others.
 *
 * @param words what it is called
 * @param named whether it says anything of those in it; those who do not say are a group that says nothing
 */
public record Group(String words, boolean named) {}
