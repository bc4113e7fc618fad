package org.throughline.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Stance;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionRef;

/**
 * A theme that people confirmed.
 *
 * @param version to be given back with every change, so that nobody overwrites somebody else's
 * @param section absent for what is missing from the plan
 * @param stance of all who are in it; absent for those who stated none
 * @param contributions those that can be read now, in the order of their identities
 */
public record ThemeView(
        ThemeId id,
        int version,
        ConsultationId consultation,
        @Nullable SectionRef section,
        @Nullable Stance stance,
        String title,
        boolean pinned,
        ThemeCounts counts,
        List<ContributionId> contributions) {

    public ThemeView {
        contributions = List.copyOf(contributions);
    }
}
