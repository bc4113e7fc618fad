package org.throughline.contributions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;

/**
 * A comment as it is sent.
 *
 * @param submissionKey made by the client once for each text; sending the same key again changes nothing and gives the same receipt
 * @param sections the sections it is about; empty for "something is missing"
 * @param paragraph the key of a paragraph of the first section
 * @param helped whether somebody helped the author to write it, or wrote for them
 */
public record NewComment(
        UUID submissionKey,
        ConsultationId consultation,
        List<SectionId> sections,
        @Nullable String paragraph,
        @Nullable OrganisationId organisation,
        @Nullable SpeakerRole role,
        @Nullable Stance stance,
        @Nullable Suggestion suggestion,
        @Nullable String proposedWording,
        @Nullable Reach reach,
        @Nullable Difference difference,
        boolean helped,
        String text) {

    /** Words about sections and nothing else that one may say of them. */
    public static NewComment of(
            UUID submissionKey,
            ConsultationId consultation,
            List<SectionId> sections,
            @Nullable OrganisationId organisation,
            boolean helped,
            String text) {
        return new NewComment(
                submissionKey,
                consultation,
                sections,
                null,
                organisation,
                null,
                null,
                null,
                null,
                null,
                null,
                helped,
                text);
    }
}
