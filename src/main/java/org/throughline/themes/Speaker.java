package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Speaker.Kind;
import org.throughline.database.Columns;

/**
 * Who said something, as far as counting needs it.
 *
 * @param voice absent before it was read for the first time
 * @param who stands for the person or the organisation; absent where the words were written down for somebody
 * @param letter the campaign of which it is a copy, if it is one
 */
record Speaker(
        ContributionId contribution,
        @Nullable Kind voice,
        @Nullable UUID who,
        @Nullable UUID letter) {

    /** Of a row with the columns of {@link ThemeQueries#SPEAKER}. */
    static Speaker of(ResultSet row) throws SQLException {
        Kind voice = Columns.valueOrNull(Kind.class, row, "voice");
        return new Speaker(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                voice,
                Columns.uuidOrNull(row, voice == Kind.ORGANISATION ? "organisation_id" : "author_id"),
                Columns.uuidOrNull(row, "campaign_id"));
    }

    /** Each person once, each organisation once; whoever's words were written down is a person each time. */
    static ThemeCounts count(Collection<Speaker> speakers) {
        List<Speaker> senders =
                speakers.stream().filter(speaker -> speaker.letter() != null).toList();
        int letters = (int) senders.stream().map(Speaker::letter).distinct().count();
        return new ThemeCounts(
                heard(speakers, Kind.PERSON),
                heard(speakers, Kind.ORGANISATION),
                speakers.size(),
                heard(senders, Kind.PERSON) + heard(senders, Kind.ORGANISATION),
                letters);
    }

    private static int heard(Collection<Speaker> speakers, Kind voice) {
        return (int) speakers.stream()
                .filter(speaker -> speaker.voice() == voice)
                .map(speaker -> speaker.who() == null ? speaker.contribution().value() : speaker.who())
                .distinct()
                .count();
    }
}
