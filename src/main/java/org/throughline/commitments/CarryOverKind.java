package org.throughline.commitments;

/** What a newer plan makes of a promise of an older one. */
public enum CarryOverKind {
    REPEATS,
    REPLACES,
    DROPS
}
