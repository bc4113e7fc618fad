package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.throughline.charts.Chart;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Counts;
import org.throughline.contributions.Discussions;
import org.throughline.contributions.SpeakerRole;
import org.throughline.contributions.Stance;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.summaries.SignedStatements;

/** UC-34, 7 to 10: pictures of what was said. */
@ModuleTest
class PicturesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PictureBook book;

    @Autowired
    private Discussions discussions;

    @Autowired
    private SignedStatements statements;

    @Autowired
    private MessageSource texts;

    private AHearing hearing;

    @BeforeEach
    void aHearing() {
        hearing = new AHearing(context);
    }

    private Chart draw(Picture picture, boolean byLength) {
        return book.count(hearing.consultation.view())
                .draw(picture, byLength, this::say)
                .orElseThrow();
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.UK);
    }

    @Test
    void sections_add_up_to_all_comments_but_those_on_what_is_missing_and_a_comment_on_two_counts_once_UC34_7() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.SUPPORT, "buses", "ferries");
        hearing.says(SpeakerRole.CARER, null);

        SectionsPicture sections = book.sections(hearing.consultation.view());
        Counts kept = discussions.counts(hearing.consultation.id());
        int sum = sections.contents().stream()
                .mapToInt(entry -> sections.of(entry.section().id()))
                .sum();
        assertThat(sum).isEqualTo(kept.total() - kept.missing().total()).isEqualTo(2);
        assertThat(draw(Picture.SECTIONS, false).table().rows())
                .as("Each section has a row, also those of which nobody spoke")
                .hasSameSizeAs(sections.contents())
                .anyMatch(row -> row.subList(0, 2).equals(List.of("1.1 Buses", "2")))
                .anyMatch(row -> row.subList(0, 2).equals(List.of("1.2 Ferries", "0")));
    }

    @Test
    void where_people_stand_is_their_own_choice_and_who_did_not_say_is_no_part_of_the_bar_UC34_8() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.SUPPORT, "ferries");
        hearing.says(SpeakerRole.CARER, null, "ferries");

        Chart chart = draw(Picture.STANCES, false);
        assertThat(chart.title()).isEqualTo("2 of 3 comments that say where they stand are concerned");
        assertThat(chart.table().rows().getFirst()).containsExactly("All", "1", "0", "2", "0", "1", "25%", "4");
        assertThat(chart.source()).endsWith("not a poll.");
    }

    @Test
    void stances_and_sections_that_tie_are_said_to_tie_and_one_is_singular_UC34_8() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.SUPPORT, "ferries");

        assertThat(draw(Picture.STANCES, false).title())
                .isEqualTo("1 of 2 comments that say where they stand supports the plan, and 1 is concerned");
        assertThat(draw(Picture.SECTIONS, false).title()).isEqualTo("2 sections drew most comments: 1 of 2 each");
    }

    @Test
    void comments_stand_on_the_days_on_which_they_came_UC34_9() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");

        Chart chart = draw(Picture.DAYS, false);
        assertThat(chart.title()).endsWith("2 of 2 comments");
        assertThat(chart.table().rows())
                .as("Yesterday it opened; today they came")
                .hasSize(2);
        assertThat(chart.table().rows().getFirst().getLast()).isEqualTo("0");
        assertThat(chart.table().rows().getLast().getLast()).isEqualTo("2");
        assertThat(chart.description()).startsWith("Opened on ").contains("Closes on ");
    }

    @Test
    void the_picture_of_coverage_says_what_signed_statements_carry_for_each_stance_UC34_10() {
        ContributionId concern = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        ContributionId other = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        hearing.says(SpeakerRole.CARER, Stance.SUPPORT, "buses");
        assertThat(book.count(hearing.consultation.view()).draw(Picture.COVERAGE, false, this::say))
                .isEmpty();
        hearing.sign("buses", List.of(concern, other));

        assertThat(draw(Picture.COVERAGE, false).table().rows())
                .containsExactly(
                        List.of("All", "2", "1", "3"),
                        List.of("Support", "0", "1", "1"),
                        List.of("Concern", "2", "0", "2"));
    }

    @Test
    void the_card_of_a_comment_leads_to_the_statement_that_carries_it_UC34_11() {
        ContributionId carried = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        ContributionId other = hearing.says(SpeakerRole.CARER, Stance.CONCERN, "ferries");
        hearing.sign("buses", List.of(carried));

        var among = statements.among(hearing.consultation.view(), List.of(carried, other));
        assertThat(among).containsOnlyKeys(carried);
        assertThat(among.get(carried))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("1.1 Buses"));
    }

    @Test
    void the_pictures_cost_as_many_statements_for_many_as_for_few() {
        hearing.says(SpeakerRole.CARER, Stance.CONCERN, "buses");
        var unused = book.count(hearing.consultation.view());
        long few = Statements.whenKnown(() -> book.count(hearing.consultation.view()));
        hearing.say(5, SpeakerRole.STAFF, "ferries");

        assertThat(Statements.whenKnown(() -> book.count(hearing.consultation.view())))
                .isEqualTo(few);
    }
}
