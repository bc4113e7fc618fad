package org.throughline.responses;

/** Whether a member may answer: it is only listed, it was asked, or it is asked no more. */
public enum MemberState {
    LISTED,
    INVITED,
    WITHDRAWN
}
