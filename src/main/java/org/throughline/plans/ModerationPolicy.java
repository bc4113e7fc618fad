package org.throughline.plans;

/** Whether contributions are read by a moderator before or after they are published. */
public enum ModerationPolicy {
    BEFORE,
    AFTER
}
