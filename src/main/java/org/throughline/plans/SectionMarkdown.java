package org.throughline.plans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.places.Level;

/** The text of one section as Markdown, for a person to edit, and back. */
public final class SectionMarkdown {

    private static final String FRAME = "# Plan\n\n## Section\n\n";

    private SectionMarkdown() {}

    public static String of(List<ParagraphView> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> MarkdownWriter.write(paragraph.html()))
                .collect(Collectors.joining("\n\n"));
    }

    /**
     * A section of this text.
     *
     * @throws Refused for a heading of the two levels that begin a chapter or a section
     */
    public static SectionDraft read(
            String key,
            int depth,
            String title,
            @Nullable String summary,
            Set<Level> levels,
            Set<String> topics,
            String markdown) {
        List<SectionDraft> read = MarkdownReader.read(FRAME + markdown).sections();
        if (read.size() != 1) {
            throw new Refused(Refusal.at("words", "plans.refused.section-heading"));
        }
        return new SectionDraft(
                key, depth, title, summary, levels, topics, read.getFirst().paragraphs());
    }
}
