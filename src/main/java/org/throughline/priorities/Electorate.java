package org.throughline.priorities;

/** The two columns in which votes are counted, never added up: an organisation is not a person, and not many persons either. */
public enum Electorate {
    PEOPLE,
    ORGANISATIONS
}
