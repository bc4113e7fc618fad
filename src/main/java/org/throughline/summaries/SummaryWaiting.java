package org.throughline.summaries;

/**
 * A summary that waits for a second person.
 *
 * @param key of the part of the plan, as in addresses
 * @param title of the part as printed; empty for the whole plan
 */
public record SummaryWaiting(String key, String title) {}
