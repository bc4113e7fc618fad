package org.throughline.contributions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionRef;

/**
 * A contribution to show: of everybody when published, of its author and of moderators in any state. Its words are those that
 * everybody may read, whoever reads: what moderators have removed or its author does not show is not in them, see {@link Original}.
 *
 * @param authorName who said it, wherever it is named: the organisation when one speaks, else the person as they choose to be shown, see
 *     docs/decisions/0093-an-organisation-is-the-author.md
 * @param representative who speaks for the organisation, if they show their name; only a discussion in which they take part names them
 * @param sections the sections it is about, none for "something is missing"
 * @param paragraph the key of the paragraph it is about
 * @param parent the comment it replies to
 * @param within what it is in the response of a network; absent for what is said by itself
 * @param helper what the one who wrote it down for its author is to them; absent for what people write themselves
 * @param session the session of a group at which it was said; absent for what people say by themselves
 * @param wordsShown whether the author lets others read their words; otherwise a sentence that says so stands in place of the text, and nobody may quote it
 * @param endorsedByReader whether the reader has said "this speaks for me too"
 */
public record ContributionView(
        ContributionId id,
        ConsultationId consultation,
        State state,
        PersonId author,
        String authorName,
        @Nullable String representative,
        @Nullable OrganisationId organisation,
        List<SectionRef> sections,
        @Nullable String paragraph,
        @Nullable ContributionId parent,
        @Nullable InResponse within,
        @Nullable SpeakerRole role,
        @Nullable Stance stance,
        @Nullable Suggestion suggestion,
        @Nullable String proposedWording,
        @Nullable Reach reach,
        @Nullable Difference difference,
        @Nullable HelperRole helper,
        @Nullable AtSession session,
        String text,
        boolean wordsShown,
        Instant submitted,
        int endorsements,
        int replies,
        boolean endorsedByReader) {

    /** Who is counted for it. */
    public Speaker speaker() {
        return Speaker.of(
                id.value(), author.value(), organisation == null ? null : organisation.value(), within, helper != null);
    }
}
