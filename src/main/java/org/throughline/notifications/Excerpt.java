package org.throughline.notifications;

import java.util.List;

/** The beginning of what somebody said, to know it again by. */
final class Excerpt {

    private static final int LONGEST = 300;

    private Excerpt() {}

    /** As paragraphs, cut between two words after about 300 characters. */
    static List<String> of(String text) {
        return cut(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        String head = text.substring(0, text.offsetByCodePoints(0, LONGEST));
        int space = head.lastIndexOf(' ');
        return (space > LONGEST / 2 ? head.substring(0, space) : head).strip() + " …";
    }
}
