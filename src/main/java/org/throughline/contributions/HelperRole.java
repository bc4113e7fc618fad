package org.throughline.contributions;

/** What somebody who writes down another person's words is to that person. */
public enum HelperRole {
    FAMILY_OR_FRIEND,
    CARER,
    LINK_WORKER,
    ADVOCATE,
    INTERPRETER,
    OTHER
}
