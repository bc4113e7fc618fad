package org.throughline.moderation;

import java.time.Instant;

/**
 * Something that was decided or said about a case.
 *
 * @param who a name, empty for a report without an account and for what time did
 * @param textKey the key of what it was
 * @param detailKey the key of a reason or concern, empty without one
 * @param words what was said, possibly empty
 */
public record HistoryLine(Instant at, String who, String textKey, String detailKey, String words) {}
