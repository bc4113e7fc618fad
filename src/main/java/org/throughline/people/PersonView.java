package org.throughline.people;

/**
 * A person as others may see them.
 *
 * @param displayName the name they chose to show, or the words for an unnamed contributor
 */
public record PersonView(PersonId id, String displayName) {}
