package org.throughline.themes;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;

/** Who said something, as far as counting needs it. */
record Speaker(
        ContributionId contribution,
        @Nullable PersonId author,
        @Nullable OrganisationId organisation) {

    /** Each person once, each organisation once. */
    static ThemeCounts count(Collection<Speaker> speakers) {
        long organisations = speakers.stream()
                .map(Speaker::organisation)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
        long people = speakers.stream()
                .filter(speaker -> speaker.organisation() == null)
                .map(Speaker::author)
                .distinct()
                .count();
        return new ThemeCounts((int) people, (int) organisations, speakers.size());
    }
}
