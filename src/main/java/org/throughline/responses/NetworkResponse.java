package org.throughline.responses;

import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/**
 * A response as a whole.
 *
 * @param revision counts the changes of its text, so that an answer of a member tells to which text it was given
 * @param preface what the account of whom it represents became when it was sent
 */
record NetworkResponse(
        ResponseId id,
        ConsultationId consultation,
        OrganisationId network,
        ResponseState state,
        int revision,
        @Nullable ContributionId preface) {

    boolean isDraft() {
        return state == ResponseState.DRAFT;
    }
}
