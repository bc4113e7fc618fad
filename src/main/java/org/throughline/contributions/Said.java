package org.throughline.contributions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * That something published was said, without the words.
 *
 * @param sections what it is about; for a reply, what the comment it answers is about
 * @param missing whether it, or the comment it answers, says that something is missing
 */
public record Said(
        ContributionId id,
        Speaker speaker,
        Set<SectionId> sections,
        boolean missing,
        @Nullable Stance stance,
        int endorsements) {

    public Said {
        sections = Set.copyOf(sections);
    }

    Said spokenBy(Speaker by) {
        return new Said(id, by, sections, missing, stance, endorsements);
    }
}
