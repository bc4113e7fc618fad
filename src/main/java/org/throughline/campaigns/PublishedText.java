package org.throughline.campaigns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.copies.Letter;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;

/**
 * A contribution as it is compared.
 *
 * @param comparable whether its words may be read and were said by one speaker
 */
record PublishedText(
        ContributionId id,
        PersonId author,
        @Nullable OrganisationId organisation,
        Instant sent,
        String words,
        boolean comparable) {

    static PublishedText of(ContributionView view) {
        return new PublishedText(
                view.id(),
                view.author(),
                view.organisation(),
                view.submitted(),
                view.text(),
                view.wordsShown() && view.session() == null);
    }

    /** An organisation speaks once, through whomever it speaks. */
    Letter letter() {
        return new Letter(
                key(id), (organisation == null ? author : organisation).value().toString(), words);
    }

    static String key(ContributionId id) {
        return id.value().toString();
    }
}
