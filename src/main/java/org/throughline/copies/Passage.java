package org.throughline.copies;

/**
 * A piece of a text.
 *
 * @param start in chars
 * @param end behind its last char
 * @param text the words themselves, as they were written
 */
public record Passage(int start, int end, String text) {

    static Passage of(String text, int start, int end) {
        return new Passage(start, end, text.substring(start, end));
    }
}
