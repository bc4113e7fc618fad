package org.throughline.people;

/**
 * A person as others may see them.
 *
 * @param displayName the name they chose to show, or the words for an unnamed contributor
 * @param named whether it is their name
 * @param wordsShown whether everybody may read what they say for themselves
 */
public record PersonView(PersonId id, String displayName, boolean named, boolean wordsShown) {}
