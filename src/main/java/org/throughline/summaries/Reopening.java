package org.throughline.summaries;

/** Why a statement must be looked at again. */
public enum Reopening {
    WITHDRAWN,
    WITHHELD,
    REDACTED,
    NOT_SHOWN,
    THEME_CHANGED
}
