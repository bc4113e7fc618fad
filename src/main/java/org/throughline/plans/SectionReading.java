package org.throughline.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.SafeHtml;
import org.throughline.kernel.Slugs;

/** A section while its blocks are read one after the other. */
final class SectionReading {

    private static final String IN_SHORT = "In short:";
    private static final int LONGEST_SUMMARY = 1000;

    private final int depth;
    private final String title;
    private final ParagraphKeys keys = new ParagraphKeys();
    private final List<ParagraphView> paragraphs = new ArrayList<>();
    private SectionProperties properties = SectionProperties.NONE;
    private @Nullable String summary;

    SectionReading(int depth, String title) {
        this.depth = depth;
        this.title = title;
    }

    void innerHeading(int level, String text) {
        Element heading = new Element("h" + level).text(text);
        add(new SafeHtml(heading.outerHtml()), false);
    }

    void block(Element block) {
        String text = block.text().strip();
        if (paragraphs.isEmpty() && SectionProperties.isWrittenAs(text)) {
            properties = SectionProperties.read(text, title);
        } else if (paragraphs.isEmpty() && summary == null && isSummary(text)) {
            summary = text.substring(IN_SHORT.length()).strip();
        } else if (!text.isEmpty()) {
            block.select("thead th").attr("scope", "col");
            add(new SafeHtml(block.outerHtml()), true);
        }
    }

    /** @param taken keys of the sections before; the key of this one is added */
    SectionDraft finish(Set<String> taken, List<DraftWarning> warnings) {
        warnings.addAll(properties.warnings());
        String wanted = properties.key().isEmpty() ? keyFromTitle(taken.size() + 1) : properties.key();
        String key = Slugs.free(wanted, taken);
        taken.add(key);
        if (!key.equals(wanted) && !properties.key().isEmpty()) {
            warnings.add(DraftWarning.of("plans.warning.duplicate-key", wanted, title, key));
        }
        return new SectionDraft(key, depth, title, summary, properties.levels(), properties.topics(), paragraphs);
    }

    private String keyFromTitle(int position) {
        return Slugs.of(title.replaceFirst("^[\\d.]+\\s*", ""), "section-" + position);
    }

    private static boolean isSummary(String text) {
        return text.startsWith(IN_SHORT) && text.length() <= LONGEST_SUMMARY;
    }

    private void add(SafeHtml html, boolean commentable) {
        String text = html.text();
        if (!text.isBlank()) {
            paragraphs.add(new ParagraphView(keys.next(text), html, commentable));
        }
    }
}
