package org.throughline.themes;

/** How a contribution came into a theme. */
enum Origin {
    /** With a proposal that a person accepted. */
    ACCEPTED,
    /** A person put it there. */
    HUMAN,
    /** The machine put it there, since it fits; it never moves the theme. */
    PLACED
}
