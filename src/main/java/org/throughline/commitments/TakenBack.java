package org.throughline.commitments;

import java.time.Instant;

/** Something holds no more, and everybody reads why. */
public record TakenBack(Instant at, String because) {}
