package org.throughline.sessions;

/** A recorded session in a list. */
public record SessionSummary(SessionId id, SessionMode mode, SessionDetails details) {}
