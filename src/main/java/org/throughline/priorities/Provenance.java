package org.throughline.priorities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a final result was made from.
 *
 * @param fingerprint SHA-256 of the published list of commitments, in hexadecimal digits: whoever has the list makes it again
 * @param methods the versions of the rules
 * @param differsSince when it was noticed that the votes are no longer those that were counted; absent while they are
 */
public record Provenance(
        String fingerprint, String methods, @Nullable Instant differsSince) {}
