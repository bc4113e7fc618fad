package org.throughline.throughlines;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.answers.AnswerClock;
import org.throughline.answers.AnswerView;
import org.throughline.changes.Because;
import org.throughline.changes.Fate;
import org.throughline.changes.WordsSince;
import org.throughline.contributions.ContributionView;
import org.throughline.kernel.Spelled;
import org.throughline.moderation.PublicDecision;
import org.throughline.plans.ConsultationView;
import org.throughline.plans.SectionRef;
import org.throughline.summaries.Carrying;
import org.throughline.themes.ThemeView;
import org.throughline.throughlines.Course.Standing;
import org.throughline.throughlines.Course.Station;

/**
 * The line from what somebody said to what became of it, for everybody to read.
 *
 * @param moderated absent for what was published without a moderator
 * @param themes the confirmed themes that it is in
 * @param carrying the statements of signed summaries that carry it
 * @param answers published answers to itself, to its themes and to the statements that cite it
 * @param withdrawn answers that it had and that hold no more
 * @param words the words of the plan that it is about, as they stood and as they stand; absent when it is about no section
 * @param caused the changes of the plan that name it as a cause
 * @param same the contribution that says the same, for what is merged
 * @param leftOut why a signed summary leaves it out; absent for what it does not, and for what a statement carries
 * @param clock until when answers are due
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
        List<Because> caused,
        @Nullable ContributionView same,
        @Nullable String leftOut,
        AnswerClock clock) {

    public Throughline {
        themes = List.copyOf(themes);
        carrying = List.copyOf(carrying);
        answers = List.copyOf(answers);
        withdrawn = List.copyOf(withdrawn);
        caused = List.copyOf(caused);
    }

    /** How it stands at each place. */
    public Course course() {
        Set<Station> reached = EnumSet.of(Station.SAID);
        reachedIf(reached, Station.MODERATED, moderated != null);
        reachedIf(reached, Station.THEMED, !themes.isEmpty() || disposition.kind() == DispositionKind.MERGED);
        reachedIf(reached, Station.CARRIED, !carrying.isEmpty());
        reachedIf(reached, Station.ANSWERED, !answers.isEmpty());
        reachedIf(reached, Station.CHANGED, words != null && words.fate().isChanged());
        return new Course(disposition.kind(), reached, !caused.isEmpty(), leftOut != null, clock.isOver());
    }

    private static void reachedIf(Set<Station> reached, Station station, boolean there) {
        if (there) {
            reached.add(station);
        }
    }

    public Standing standing(Station station) {
        return course().standing(station);
    }

    /** Whether the reason why the line does not come to this place stands at one above. */
    public boolean isEndedAbove(Station station) {
        return standing(station) == Standing.ENDED
                && same == null
                && station != Station.THEMED
                && !(station == Station.CARRIED && leftOut != null);
    }

    /** What the key of the sentence about its words ends with, where it is about one section as a whole, or several. */
    public String whole() {
        if (words == null || words.before() != null || words.fate() == Fate.NO_NEWER_VERSION) {
            return "";
        }
        return said.sections().size() > 1 ? ".sections" : ".section";
    }

    /** The sections of which there is more to read about what changed. */
    public List<SectionRef> sections() {
        if (words == null || !words.fate().isChanged()) {
            return List.of();
        }
        return words.before() == null ? words.changed() : List.of(words.section());
    }

    /** Whether the words before and after are shown of the paragraph that it is about: a change that names it may have shown them. */
    public boolean hasWordsOfItsOwn() {
        return words != null
                && words.before() != null
                && words.fate().isChanged()
                && !(words.changes().size() == 1
                        && caused.stream().map(Because::change).anyMatch(words.changes()::contains));
    }

    /** The key of the sentence that says what comes at a station that is not reached, or why the line went on without it. */
    public String nextKey(Station station) {
        Optional<Station> by = course().passedBy(station);
        if (by.isPresent()) {
            return "throughlines.passed." + Spelled.of(station) + "." + Spelled.of(by.get());
        }
        if (station == Station.ANSWERED) {
            return station.textKey() + answerKey();
        }
        return station.textKey()
                + (station == Station.CHANGED && words != null && words.fate() == Fate.SAME ? ".same" : ".next");
    }

    private String answerKey() {
        if (disposition.kind() == DispositionKind.ASIDE) {
            return ".aside";
        }
        return (clock.isOver() ? ".late" : ".next") + (themes.isEmpty() ? ".alone" : "");
    }
}
