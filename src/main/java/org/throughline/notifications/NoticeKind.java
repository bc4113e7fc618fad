package org.throughline.notifications;

/**
 * What somebody can be told about, in the order in which it stands in a mail. Each has a {@link NoticeSource}, and its words in
 * notifications.properties.
 */
public enum NoticeKind {
    /** A moderator asks me something about what I said. */
    QUESTION,
    /** What is decided about what I said, also on an appeal. */
    DECISION,
    /** Somebody replies to what I said. */
    REPLY,
    /** Readers inside the body answer to what I said. */
    BRIEF,
    /** The body answers what I said. */
    ANSWER,
    /** A plan about which I spoke has a new version. */
    VERSION,
    /** Members answer to the response of a network that I lead. */
    RESPONSE,
    /** A consultation in which I took part has closed. */
    CONSULTATION
}
