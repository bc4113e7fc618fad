package org.throughline.summaries;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.throughline.contributions.ContributionView;

/** The sentences of a contribution, each of which can be quoted. */
public final class Sentences {

    private Sentences() {}

    /** In their order; together they hold every letter that is not blank space between two of them. */
    public static List<Passage> of(ContributionView source) {
        String text = source.text();
        List<Passage> sentences = new ArrayList<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(text);
        int from = ends.first();
        for (int to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                sentences.add(Passage.of(source.id(), text, start, end));
            }
        }
        return sentences;
    }
}
