package org.throughline.responses;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.people.PersonId;

/**
 * The answer of a member as it stands.
 *
 * @param version counts the answers of this member
 * @param revision of the text that it was given to
 * @param views what the member sees differently, by part
 * @param words why the member does not sign
 * @param contribution what those words became once the response was sent
 */
record Answer(
        MemberId member,
        ResponseId response,
        int version,
        Choice choice,
        Map<PartId, DifferentView> views,
        String words,
        int revision,
        PersonId person,
        String personName,
        String personRole,
        Instant given,
        @Nullable ContributionId contribution) {

    /**
     * What a member sees differently in a part.
     *
     * @param contribution the reply that it became once the response was sent
     */
    record DifferentView(String words, @Nullable ContributionId contribution) {}

    Answer {
        views = Map.copyOf(views);
    }

    boolean says(Answer other) {
        return choice == other.choice
                && revision == other.revision
                && words.equals(other.words)
                && personName.equals(other.personName)
                && personRole.equals(other.personRole)
                && person.equals(other.person)
                && wordsByPart().equals(other.wordsByPart());
    }

    /** The next answer: none. */
    Answer takenBack(int currentRevision, Instant now) {
        return new Answer(
                member,
                response,
                version + 1,
                Choice.NONE,
                Map.of(),
                "",
                currentRevision,
                person,
                personName,
                personRole,
                now,
                null);
    }

    Answer with(Map<PartId, DifferentView> otherViews, @Nullable ContributionId otherContribution) {
        return new Answer(
                member,
                response,
                version,
                choice,
                otherViews,
                words,
                revision,
                person,
                personName,
                personRole,
                given,
                otherContribution);
    }

    Map<PartId, String> wordsByPart() {
        return views.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, view -> view.getValue().words()));
    }
}
