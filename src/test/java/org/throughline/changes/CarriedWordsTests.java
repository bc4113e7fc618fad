package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.plans.VersionView;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-29, 3, 4 and 5: what people said stays with the words they answered, and leads to where those stand now. */
@ModuleTest
class CarriedWordsTests {

    private static final String BUSES = "There will be more buses to the clinic.";
    private static final String FERRIES = "Ferries stay.";

    @Autowired
    private ApplicationContext context;

    @Test
    void without_a_newer_version_the_words_stand_as_they_stood() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");

        WordsSince words = history.words(said);

        assertThat(words.fate()).isEqualTo(Fate.NO_NEWER_VERSION);
        assertThat(words.before()).isEqualTo(words.after());
        assertThat(words.changes()).isEmpty();
    }

    @Test
    void revised_words_are_found_and_both_are_given_UC29_5() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");
        VersionView second = history.next("second", "There will be many more buses to the clinic and back.", FERRIES);

        WordsSince words = history.words(said);

        assertThat(words.fate()).isEqualTo(Fate.CHANGED);
        assertThat(words.stood()).isEqualTo(history.first());
        assertThat(words.now()).isEqualTo(second);
        assertThat(words.before().html().text()).isEqualTo(BUSES);
        assertThat(words.after().html().text()).isEqualTo("There will be many more buses to the clinic and back.");
        assertThat(words.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED));
    }

    @Test
    void words_that_moved_are_found_in_their_new_section_UC29_3() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");
        history.next("second", "Nothing about that here, only the weather.", FERRIES + "\n\n" + BUSES);

        WordsSince words = history.words(said);

        assertThat(words.fate()).isEqualTo(Fate.MOVED);
        assertThat(words.section().key()).isEqualTo("buses");
        assertThat(words.sectionNow().key()).isEqualTo("ferries");
    }

    @Test
    void what_answered_words_that_are_gone_is_listed_where_they_were_UC29_4() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");
        VersionView second = history.next("second", "The timetable hangs in the hall of each village.", FERRIES);

        WordsSince words = history.words(said);
        SectionDifference section = history.section(history.first(), second, "buses");

        assertThat(words.fate()).isEqualTo(Fate.GONE);
        assertThat(words.after()).isNull();
        assertThat(words.before().html().text()).isEqualTo(BUSES);
        assertThat(section.paragraphs()).extracting(Difference::kind).containsExactly(ChangeKind.GONE, ChangeKind.NEW);
        assertThat(section.paragraphs().getFirst().before().paragraph().key())
                .isEqualTo(history.read(said).paragraph());
    }

    @Test
    void what_was_changed_and_changed_back_stands_as_it_stood() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");
        history.next("second", "There will be many more buses to the clinic and back.", FERRIES);
        history.next("third", BUSES, FERRIES);

        WordsSince words = history.words(said);

        assertThat(words.fate()).isEqualTo(Fate.SAME);
        assertThat(words.changes()).hasSize(2);
    }

    @Test
    void what_was_gone_and_came_back_is_found_again() {
        AHistory history = new AHistory(context);
        ContributionId said = history.onParagraph("buses", "More buses.");
        history.next("second", "The timetable hangs in the hall of each village.", FERRIES);
        history.next("third", BUSES + "\n\nThe timetable hangs in the hall of each village.", FERRIES);

        assertThat(history.words(said).fate()).isEqualTo(Fate.SAME);
    }

    @Test
    void a_comment_on_a_section_is_told_whether_the_section_changed() {
        AHistory history = new AHistory(context);
        ContributionId buses = history.consultation.published("About buses.", "buses");
        ContributionId ferries = history.consultation.published("About ferries.", "ferries");
        ContributionId missing = history.consultation.published("Trains are missing.");
        history.next("second", "There will be many more buses to the clinic and back.", FERRIES);

        assertThat(history.words(buses).fate()).isEqualTo(Fate.CHANGED);
        assertThat(history.words(buses).changes()).hasSize(1);
        assertThat(history.words(ferries).fate()).isEqualTo(Fate.SAME);
        assertThat(context.getBean(CarriedWords.class).of(history.read(missing)))
                .isEmpty();
    }

    @Test
    void many_cost_as_many_statements_as_one() {
        AHistory history = new AHistory(context);
        ContributionView first = history.read(history.onParagraph("buses", "More buses."));
        List<ContributionView> several = List.of(
                first,
                history.read(history.onParagraph("buses", "Many buses.")),
                history.read(history.onParagraph("ferries", "Two ferries.")),
                history.read(history.consultation.published("About both.", "ferries", "buses")));
        history.next("second", "There will be many more buses to the clinic and back.", "Two ferries stay.");
        CarriedWords words = context.getBean(CarriedWords.class);
        words.of(several);

        long one = Statements.whenKnown(() -> words.of(List.of(first)));

        assertThat(Statements.whenKnown(() -> words.of(several))).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(8);
    }
}
