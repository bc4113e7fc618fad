package org.throughline.themes;

/**
 * How many said something: people, never points of what they said; an organisation counts once, and whoever speaks for it is no person
 * besides.
 *
 * @param copying how many of the people and organisations sent a letter that others sent too
 * @param letters how many different letters these are
 */
public record ThemeCounts(int people, int organisations, int contributions, int copying, int letters) {

    /** Of whom nobody sent a letter that others sent too. */
    public ThemeCounts(int people, int organisations, int contributions) {
        this(people, organisations, contributions, 0, 0);
    }

    /** Of people and organisations together: to put themes in order, and never shown as a number. */
    int heard() {
        return people + organisations;
    }
}
