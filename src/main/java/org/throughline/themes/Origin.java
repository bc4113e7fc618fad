package org.throughline.themes;

/** How a contribution came into a theme. */
enum Origin {
    /** With a proposal that a person accepted. */
    ACCEPTED,
    /** A person put it there. */
    HUMAN,
    /** It is a copy of a letter that is there: its sender is counted, and it moves the theme no more than the letter does. */
    LETTER,
    /** The machine put it there, since it fits; it never moves the theme. */
    PLACED;

    /** Whether a person said of this very contribution that it belongs there. */
    boolean isPersons() {
        return this == ACCEPTED || this == HUMAN;
    }
}
