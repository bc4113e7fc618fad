package org.throughline.insight.themes;

import org.throughline.insight.points.Point;

/**
 * A person's own words, and where they stand.
 *
 * @param comment the id of the contribution
 * @param point the place in its text
 */
public record Quotation(String comment, Point point) {}
