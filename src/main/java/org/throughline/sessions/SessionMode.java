package org.throughline.sessions;

/** How what was said is written down: one text of the whole group for a section, or what each person said. Never both of one session. */
public enum SessionMode {
    TOGETHER,
    ONE_BY_ONE
}
