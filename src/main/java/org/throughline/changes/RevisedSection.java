package org.throughline.changes;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refused;
import org.throughline.places.Level;
import org.throughline.plans.PlanText;
import org.throughline.plans.SectionDraft;
import org.throughline.plans.SectionMarkdown;

/**
 * A section of the next version while it is written.
 *
 * @param summary empty where there is none
 * @param words in Markdown, as they were typed
 * @param continues the key of the section of the version before; absent for a new one
 * @param version counts the changes, so that nobody overwrites somebody else's
 */
public record RevisedSection(
        String key,
        int depth,
        String title,
        String summary,
        String words,
        Set<Level> levels,
        Set<String> topics,
        @Nullable String continues,
        Continuing standing,
        int version) {

    static RevisedSection of(SectionDraft read, SectionMatch match) {
        return new RevisedSection(
                read.key(),
                read.depth(),
                read.title(),
                read.summary() == null ? "" : read.summary(),
                SectionMarkdown.of(read.paragraphs()),
                read.levels(),
                read.topics(),
                match.continues(),
                match.standing(),
                0);
    }

    /** A section of the version before, which continues itself. */
    static RevisedSection of(PlanText.Part part) {
        SectionDraft as = new SectionDraft(
                part.section().key(),
                part.depth(),
                part.section().title(),
                part.summary(),
                part.levels(),
                part.topics(),
                part.paragraphs());
        return of(as, new SectionMatch(as.key(), as.key(), Continuing.SAME));
    }

    /** Whether the section that it continues has the same heading and the same words there. */
    boolean saysTheSameAs(PlanText base) {
        return continues != null
                && base.part(continues)
                        .map(RevisedSection::of)
                        .filter(one ->
                                one.title.equals(title) && one.summary.equals(summary) && one.words.equals(words))
                        .isPresent();
    }

    /** @throws Refused when the words hold a heading that begins another section */
    SectionDraft read(String finalKey) {
        return SectionMarkdown.read(
                finalKey, depth, title.strip(), summary.isBlank() ? null : summary.strip(), levels, topics, words);
    }

    public RevisedSection saying(String newTitle, String newSummary, String newWords) {
        return new RevisedSection(
                key, depth, newTitle, newSummary, newWords, levels, topics, continues, standing, version);
    }
}
