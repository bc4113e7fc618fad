package org.throughline.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that was given up, as an administrator sees it: not to whom it goes, nor what it says.
 *
 * @param textKey what kind of mail it is
 * @param given when it was given up
 * @param failure the name of what went wrong last
 */
public record FailedMail(UUID id, String textKey, Instant queued, Instant given, int attempts, String failure) {}
