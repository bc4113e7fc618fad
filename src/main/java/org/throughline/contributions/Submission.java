package org.throughline.contributions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A contribution as it came in, for those who have to look at it before others do.
 *
 * @param helped whether somebody helped the author, or wrote for them
 * @param replaces the withheld contribution of which it is a new version
 */
public record Submission(
        ContributionId id,
        ConsultationId consultation,
        State state,
        PersonId author,
        @Nullable OrganisationId organisation,
        @Nullable ContributionId parent,
        List<SectionId> sections,
        Channel channel,
        boolean helped,
        @Nullable ContributionId replaces,
        Original original) {}
