package org.throughline.changes;

/** What can have caused a change. */
public enum CauseKind {
    /** What several people said, as a theme that was confirmed. */
    THEME,
    /** What one person or organisation said. */
    CONTRIBUTION,
    /** What the body answered, which says what it will do. */
    ANSWER,
    /** Words that somebody proposed and that were taken over. */
    WORDING
}
