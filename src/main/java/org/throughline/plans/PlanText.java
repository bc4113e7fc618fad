package org.throughline.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.places.Level;

/** The whole text of a version, in document order. */
public record PlanText(VersionView version, List<Part> parts) {

    public PlanText {
        parts = List.copyOf(parts);
    }

    /**
     * A chapter or a section with its own paragraphs.
     *
     * @param depth 1 for a chapter, 2 for a section
     * @param summary one or two plain sentences, where the plan gives them
     */
    public record Part(
            SectionRef section,
            int depth,
            @Nullable String summary,
            Set<Level> levels,
            Set<String> topics,
            List<ParagraphView> paragraphs) {

        public Part {
            paragraphs = List.copyOf(paragraphs);
        }

        /** The block of this key. */
        public Optional<ParagraphView> paragraph(String key) {
            return paragraphs.stream()
                    .filter(paragraph -> paragraph.key().equals(key))
                    .findFirst();
        }
    }

    /** The part that is this section; nothing where this version has it no more, or not yet. */
    public Optional<Part> part(SectionId section) {
        return parts.stream()
                .filter(part -> part.section().id().equals(section))
                .findFirst();
    }

    /** The part of this key in addresses. */
    public Optional<Part> part(String key) {
        return parts.stream().filter(part -> part.section().key().equals(key)).findFirst();
    }
}
