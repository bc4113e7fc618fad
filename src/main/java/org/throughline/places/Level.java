package org.throughline.places;

/** The levels at which health and care are planned: about 1,000,000 people, 150,000 to 500,000, and 30,000 to 50,000. */
public enum Level {
    SYSTEM,
    PLACE,
    NEIGHBOURHOOD
}
