package org.throughline.campaigns;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;

/**
 * Where a contribution stands, as it is kept.
 *
 * @param campaign of which it is a copy, may be one, or was one until a moderator separated it
 * @param likeness to the campaign's letter, 0 to 1
 * @param edited absent for what is no copy
 */
record SortedText(
        ContributionId id,
        PersonId author,
        @Nullable OrganisationId organisation,
        Instant sent,
        Standing standing,
        @Nullable CampaignId campaign,
        double likeness,
        @Nullable Edit edited,
        @Nullable Decided decided) {

    static SortedText alone(PublishedText text) {
        return new SortedText(
                text.id(),
                text.author(),
                text.organisation(),
                text.sent(),
                text.comparable() ? Standing.ALONE : Standing.UNCOMPARED,
                null,
                0,
                null,
                null);
    }

    SortedText in(CampaignId place, Standing as, double howLike, @Nullable Edit how) {
        return new SortedText(id, author, organisation, sent, as, place, howLike, how, decided);
    }

    SortedText decided(Standing as, @Nullable CampaignId place, @Nullable Edit how, @Nullable Decided said) {
        return new SortedText(id, author, organisation, sent, as, place, likeness, how, said);
    }

    /** Whether it is a copy of this campaign now. */
    boolean isCopyIn(CampaignId place) {
        return standing == Standing.COPY && Objects.equals(campaign, place);
    }

    boolean isSketched() {
        return standing == Standing.ALONE && decided == null;
    }
}
