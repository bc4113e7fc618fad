package org.throughline.changes;

/** What happened to a paragraph from one version to the next. */
public enum ChangeKind {
    CHANGED,
    MOVED,
    GONE,
    NEW
}
