package org.throughline.notifications;

import java.util.List;
import org.throughline.kernel.Shortened;

/** The beginning of what somebody said, to know it again by. */
final class Excerpt {

    private static final int LONGEST = 300;

    private Excerpt() {}

    /** As paragraphs, cut between two words after about 300 characters. */
    static List<String> of(String text) {
        return Shortened.betweenWords(text, LONGEST)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
