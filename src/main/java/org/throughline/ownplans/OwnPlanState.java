package org.throughline.ownplans;

/** Whether the link of an organisation's plan can be followed: shown, hidden by a moderator, or removed by the organisation. */
public enum OwnPlanState {
    SHOWN,
    HIDDEN,
    REMOVED
}
