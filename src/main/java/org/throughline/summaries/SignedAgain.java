package org.throughline.summaries;

import java.time.Instant;

/**
 * That a summary which readers had seen was changed and signed once more.
 *
 * @param key of the part of the plan, empty for the whole
 * @param before when it had been signed until then
 */
public record SignedAgain(String title, String key, Instant at, Instant before) {}
