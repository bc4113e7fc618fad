package org.throughline.tallies;

/** What the Method of Equal Shares takes as the use of an option to a voter who wants it. */
public enum Utility {
    /** Its cost: who gets something dear has got much. */
    COST,
    /** One, whatever it costs: the cheap ones come first. */
    CARDINALITY
}
