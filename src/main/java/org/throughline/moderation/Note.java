package org.throughline.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Spelled;
import org.throughline.people.PersonId;

/**
 * What somebody has said about a case besides deciding it.
 *
 * @param by absent for a report without an account and for what time does
 * @param concern of a report
 */
record Note(
        CaseId about,
        Kind kind,
        @Nullable PersonId by,
        @Nullable Concern concern,
        String words,
        Instant at) {

    enum Kind {
        QUESTION,
        ANSWER,
        UNANSWERED,
        OPINION_WANTED,
        TAKEN_BACK,
        REPORT,
        APPEAL,
        REOPENED;

        /** The key of how moderators read it. */
        String textKey() {
            return "moderation.note." + Spelled.of(this);
        }

        /** The key of how the author reads it. */
        String authorsKey() {
            return "contributions.mine.said." + Spelled.of(this);
        }
    }

    static Note of(CaseId about, Kind kind, @Nullable PersonId by, String words, Instant at) {
        return new Note(about, kind, by, null, words, at);
    }
}
