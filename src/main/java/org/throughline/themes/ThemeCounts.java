package org.throughline.themes;

/**
 * How many said something: people, never points of what they said; an organisation counts once, and whoever speaks for it is no person
 * besides.
 */
public record ThemeCounts(int people, int organisations, int contributions) {}
