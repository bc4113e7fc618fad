package org.throughline.themes;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.SectionId;

/**
 * How far the sections of a consultation are sorted.
 *
 * @param sections those in which something was said; what is missing from the plan has an identity of zeros
 * @param proposals how many wait for a decision in each
 */
public record Standings(Map<SectionId, Standing> sections, Map<SectionId, Integer> proposals) {

    private static final Standing NOTHING = new Standing(0, 0, 0, 0, 0);

    /** @param section absent for what is missing from the plan */
    public Standing of(@Nullable SectionId section) {
        return sections.getOrDefault(section == null ? Lane.MISSING : section, NOTHING);
    }

    public int proposals(@Nullable SectionId section) {
        return proposals.getOrDefault(section == null ? Lane.MISSING : section, 0);
    }
}
