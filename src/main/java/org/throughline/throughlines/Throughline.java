package org.throughline.throughlines;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerView;
import org.throughline.changes.Fate;
import org.throughline.changes.WordsSince;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.PublicDecision;
import org.throughline.plans.ConsultationView;
import org.throughline.summaries.Carrying;
import org.throughline.themes.ThemeView;

/**
 * The line from what somebody said to what became of it, for everybody to read.
 *
 * @param moderated absent for what was published without a moderator
 * @param themes the confirmed themes that it is in
 * @param carrying the statements of signed summaries that carry it
 * @param answers published answers to itself, to its themes and to the statements that cite it
 * @param withdrawn answers that it had and that hold no more
 * @param words the words of the plan that it is about, as they stood and as they stand; absent when it is about no section
 * @param same the contribution that says the same, for what is merged
 */
public record Throughline(
        ConsultationView consultation,
        ContributionView said,
        @Nullable PublicDecision moderated,
        Disposition disposition,
        List<ThemeView> themes,
        List<Carrying> carrying,
        List<AnswerView> answers,
        List<AnswerView> withdrawn,
        @Nullable WordsSince words,
        @Nullable ContributionView same) {

    /** A place on the line. */
    public enum Station {
        SAID,
        MODERATED,
        THEMED,
        CARRIED,
        ANSWERED,
        CHANGED;

        /** The key of its name. */
        public String textKey() {
            return "throughlines.station." + Spelled.of(this);
        }
    }

    public Throughline {
        themes = List.copyOf(themes);
        carrying = List.copyOf(carrying);
        answers = List.copyOf(answers);
        withdrawn = List.copyOf(withdrawn);
    }

    /** How the line stands at a station. */
    public enum Standing {
        REACHED,
        NEXT,
        LATER,
        /** The line goes on with another contribution, or ends for a recorded reason. */
        ENDED;

        /** The key of the word that begins the station's heading. */
        public String textKey() {
            return "throughlines.standing." + Spelled.of(this);
        }
    }

    public Standing standing(Station station) {
        if (reached(station)) {
            return Standing.REACHED;
        }
        if (disposition.kind().isDecided()) {
            return Standing.ENDED;
        }
        return Stream.of(Station.values())
                        .filter(one -> !reached(one))
                        .findFirst()
                        .filter(station::equals)
                        .isPresent()
                ? Standing.NEXT
                : Standing.LATER;
    }

    private boolean reached(Station station) {
        return switch (station) {
            case SAID, MODERATED -> true;
            case THEMED ->
                !themes.isEmpty() || disposition.kind().isDecided() || disposition.kind() == DispositionKind.ASIDE;
            case CARRIED -> !carrying.isEmpty();
            case ANSWERED -> !answers.isEmpty();
            case CHANGED -> words != null && words.fate().isChanged();
        };
    }

    /**
     * The key of the sentence that says what comes at a station that is not reached.
     *
     * @param over whether the time for answers is over
     */
    public String nextKey(Station station, boolean over) {
        String key = station.textKey();
        if (station == Station.ANSWERED && over) {
            return key + ".late";
        }
        return station == Station.CHANGED && words != null && words.fate() == Fate.SAME ? key + ".same" : key + ".next";
    }
}
