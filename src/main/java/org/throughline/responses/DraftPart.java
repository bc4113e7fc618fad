package org.throughline.responses;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.SectionId;

/**
 * A part as it stands.
 *
 * @param version counts the changes of this part
 * @param sections what it is about; none for what is missing, and for the account of whom the response represents
 * @param editor who changed it last
 * @param contribution what it became when the response was sent
 */
public record DraftPart(
        PartId id,
        ResponseId response,
        PartKind kind,
        PartState state,
        int version,
        String words,
        List<SectionId> sections,
        PersonId editor,
        Instant edited,
        @Nullable ContributionId contribution) {

    public DraftPart {
        sections = List.copyOf(sections);
    }

    /** A part that says nothing yet. */
    static DraftPart empty(ResponseId response, PartKind kind, List<SectionId> sections, PersonId editor, Instant now) {
        return new DraftPart(
                new PartId(Ids.next()), response, kind, PartState.KEPT, 1, "", sections, editor, now, null);
    }

    /** Whether it is a part that a member can see differently. */
    public boolean isAbout() {
        return kind == PartKind.ABOUT && state == PartState.KEPT;
    }

    boolean says(String otherWords, List<SectionId> otherSections) {
        return words.equals(otherWords) && sections.equals(otherSections);
    }

    /** The next version in other words. */
    DraftPart reworded(String newWords, List<SectionId> newSections, PersonId by, Instant at) {
        return new DraftPart(id, response, kind, state, version + 1, newWords, newSections, by, at, contribution);
    }

    /** The next version, put away or put back. */
    DraftPart in(PartState next, PersonId by, Instant at) {
        return new DraftPart(id, response, kind, next, version + 1, words, sections, by, at, contribution);
    }
}
