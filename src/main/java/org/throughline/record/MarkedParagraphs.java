package org.throughline.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.plans.Glossary;
import org.throughline.plans.GlossaryMarker;
import org.throughline.plans.ParagraphView;
import org.throughline.plans.SectionView;

/**
 * The paragraphs of a section with the terms of the glossary marked. They are the same for every reader and as lasting as the version that
 * they stand in, so those that were read last are kept: finding the terms is an eighth of the work for a page.
 */
@Component
class MarkedParagraphs {

    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final Glossary glossary;

    private final Cache<Text, List<Marked>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Text text, List<Marked> marked) ->
                    marked.stream().mapToInt(one -> 2 * one.markup().length()).sum())
            .build();

    MarkedParagraphs(Glossary glossary) {
        this.glossary = glossary;
    }

    /**
     * A paragraph as it is written into a page.
     *
     * @param key of the paragraph
     */
    record Marked(String key, String markup) {}

    private record Text(GlossaryMarker glossary, List<ParagraphView> paragraphs) {}

    /** Each term is explained where it is used first. */
    List<Marked> of(SectionView section) {
        return kept.get(new Text(glossary.marker(), section.paragraphs()), MarkedParagraphs::mark);
    }

    private static List<Marked> mark(Text text) {
        Set<String> explained = new HashSet<>();
        return text.paragraphs().stream()
                .map(one -> new Marked(one.key(), text.glossary().markup(one.html(), explained)))
                .toList();
    }
}
