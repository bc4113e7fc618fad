package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Speaker.Kind;
import org.throughline.database.Columns;

/**
 * Who said something, as far as counting needs it.
 *
 * @param voice absent before it was read for the first time
 * @param who stands for the person or the organisation; absent where the words were written down for somebody
 */
record Speaker(
        ContributionId contribution,
        @Nullable Kind voice,
        @Nullable UUID who) {

    /** Of a row with contribution_id, voice, author_id and organisation_id. */
    static Speaker of(ResultSet row) throws SQLException {
        Kind voice = Columns.valueOrNull(Kind.class, row, "voice");
        return new Speaker(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                voice,
                Columns.uuidOrNull(row, voice == Kind.ORGANISATION ? "organisation_id" : "author_id"));
    }

    /** Each person once, each organisation once; whoever's words were written down is a person each time. */
    static ThemeCounts count(Collection<Speaker> speakers) {
        Function<Kind, Integer> heard = voice -> (int) speakers.stream()
                .filter(speaker -> speaker.voice() == voice)
                .map(speaker -> speaker.who() == null ? speaker.contribution().value() : speaker.who())
                .distinct()
                .count();
        return new ThemeCounts(heard.apply(Kind.PERSON), heard.apply(Kind.ORGANISATION), speakers.size());
    }
}
