package org.throughline.copies;

/**
 * One text that somebody sent.
 *
 * @param id what the caller knows it by, unique
 * @param person who sent it; one person who sends a text twice is one person
 * @param text as it was written
 */
public record Letter(String id, String person, String text) {}
