package org.throughline.insight.points;

/**
 * One thing that a contribution says.
 *
 * @param start in chars of the contribution's text
 * @param end behind its last char
 * @param text the words themselves, as they were written
 */
public record Point(int start, int end, String text) {

    static Point of(String whole, int start, int end) {
        return new Point(start, end, whole.substring(start, end));
    }
}
