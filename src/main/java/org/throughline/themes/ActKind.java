package org.throughline.themes;

/** What a person can decide about themes. */
public enum ActKind {
    ACCEPT,
    MAKE,
    REFUSE,
    RENAME,
    PIN,
    UNPIN,
    MERGE,
    SPLIT,
    MOVE,
    ADD,
    TAKE_OUT,
    QUOTE,
    SET_ASIDE,
    BRING_BACK,
    /** Said in which themes something belongs for which the machine had proposed some. */
    CHECK,
    UNDO
}
