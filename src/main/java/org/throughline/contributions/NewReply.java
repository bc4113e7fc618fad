package org.throughline.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;

/**
 * A reply to a comment as it is sent.
 *
 * @param submissionKey made by the client once for each text; sending the same key again changes nothing and gives the same receipt
 * @param parent a published comment; never a reply
 * @param helped whether somebody helped the author to write it, or wrote for them
 */
public record NewReply(
        UUID submissionKey,
        ContributionId parent,
        @Nullable OrganisationId organisation,
        @Nullable SpeakerRole role,
        boolean helped,
        String text) {}
