package org.throughline.plans;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.places.Level;

/**
 * A chapter (depth 1) or a section (depth 2) as read from a file.
 *
 * @param key unique in the plan, and the same from version to version
 * @param summary the plain sentences after "In short:", absent where there are none
 */
public record SectionDraft(
        String key,
        int depth,
        String title,
        @Nullable String summary,
        Set<Level> levels,
        Set<String> topics,
        List<ParagraphView> paragraphs) {

    public SectionDraft {
        levels = Set.copyOf(levels);
        topics = Set.copyOf(topics);
        paragraphs = List.copyOf(paragraphs);
    }

    /** The number of words of its own text, inner headings left out. */
    public int words() {
        return paragraphs.stream()
                .filter(ParagraphView::commentable)
                .mapToInt(paragraph -> ReadingTime.words(paragraph.html().text()))
                .sum();
    }

    /** The same under another key, and so another section, or one that was there before. */
    public SectionDraft keyed(String other) {
        return new SectionDraft(other, depth, title, summary, levels, topics, paragraphs);
    }
}
