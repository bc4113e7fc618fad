package org.throughline.answers.ui;

import com.vaadin.flow.component.Component;
import org.throughline.answers.BoardLine;

/** What a line of the desk is called. */
final class LineTitle {

    private static final int LONGEST = 120;

    private LineTitle() {}

    /** The whole title, of what cannot be read the sentence for it. */
    static String whole(Component at, BoardLine line) {
        return line.title().isBlank() ? at.getTranslation("answers.title.statement") : line.title();
    }

    /** On one line, and long ones only with their beginning. */
    static String shortened(Component at, BoardLine line) {
        return shortened(whole(at, line));
    }

    static String shortened(String words) {
        String title = words.replaceAll("\\s+", " ");
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
