package org.throughline.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as read from a file, before anything is saved: shown to its owner as a tree with warnings, then published or thrown away.
 *
 * @param slug the plan's stable name in addresses; a published plan with the same one gets a new version
 * @param label what this version is called, for example "January 2019"; empty where the file does not say
 * @param published the day on which the body published this text, absent where the file does not say
 * @param note a sentence to show with the text, absent for most
 * @param sections chapters and their sections in document order
 * @param warnings what the owner should look at before publishing
 */
public record PlanDraft(
        String slug,
        String title,
        String label,
        @Nullable LocalDate published,
        @Nullable String note,
        List<SectionDraft> sections,
        List<DraftWarning> warnings) {

    public PlanDraft {
        sections = List.copyOf(sections);
        warnings = List.copyOf(warnings);
    }

    public int words() {
        return sections.stream().mapToInt(SectionDraft::words).sum();
    }

    /** The same text under what its owner calls it. */
    public PlanDraft named(String newSlug, String newTitle, String newLabel, @Nullable LocalDate newPublished) {
        return new PlanDraft(newSlug, newTitle, newLabel, newPublished, note, sections, warnings);
    }

    /** The same with other sections. */
    public PlanDraft holding(List<SectionDraft> others) {
        return new PlanDraft(slug, title, label, published, note, others, warnings);
    }

    PlanDraft warned(List<DraftWarning> all) {
        return new PlanDraft(slug, title, label, published, note, sections, all);
    }
}
