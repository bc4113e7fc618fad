package org.throughline.changes;

/**
 * What may have caused a change.
 *
 * @param words what the theme is called, or the beginning of what was said
 * @param who the name that the author of what was said shows; empty for a theme
 */
public record Candidate(Cause cause, String words, String who) {}
