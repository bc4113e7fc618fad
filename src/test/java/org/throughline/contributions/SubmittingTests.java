package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.plans.SectionId;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class SubmittingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Contributions contributions;

    @Autowired
    private JdbcClient jdbc;

    private AConsultation consultation;
    private SignedInPerson author;

    @BeforeEach
    void anOpenConsultation() {
        consultation = AConsultation.moderated(context, ModerationPolicy.BEFORE);
        author = consultation.somebody("Maud");
    }

    private Receipt submit(NewComment comment) {
        return consultation.as(author, () -> contributions.submit(comment));
    }

    private OwnContribution mine(Receipt receipt) {
        return consultation.as(author, () -> contributions.mine(receipt.id())).orElseThrow();
    }

    @Test
    void a_comment_waits_with_everything_its_author_said() {
        var comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(consultation.section("buses"), consultation.section("ferries")),
                consultation.paragraph("buses"),
                consultation.organisationOf(author),
                SpeakerRole.VCSE,
                Stance.SUPPORT_WITH_CHANGES,
                Suggestion.EXTEND,
                "There will be more buses and more ferries.",
                Reach.HUNDREDS,
                Difference.REAL,
                true,
                "Please think of the island.");

        Receipt receipt = submit(comment);

        assertThat(receipt.reference()).matches("TL-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(mine(receipt).reference()).isEqualTo(receipt.reference());
        ContributionView view = mine(receipt).contribution();
        assertThat(view.state()).isEqualTo(State.WAITING);
        assertThat(view.sections()).extracting("key").containsExactly("buses", "ferries");
        assertThat(view.paragraph()).isEqualTo(consultation.paragraph("buses"));
        assertThat(view.authorName()).startsWith("Harbour carers");
        assertThat(view.representative()).isEqualTo("Maud");
        assertThat(view.proposedWording()).isEqualTo("There will be more buses and more ferries.");
        assertThat(List.of(view.role(), view.stance(), view.suggestion(), view.reach(), view.difference()))
                .containsExactly(
                        SpeakerRole.VCSE,
                        Stance.SUPPORT_WITH_CHANGES,
                        Suggestion.EXTEND,
                        Reach.HUNDREDS,
                        Difference.REAL);
        assertThat(view.text()).isEqualTo("Please think of the island.");
    }

    @Test
    void the_same_key_sent_again_gives_the_same_receipt_and_costs_no_turn() {
        NewComment comment = consultation.comment("Once.", "buses");

        assertThat(submit(comment)).isEqualTo(submit(comment)).isEqualTo(submit(comment));
        assertThat(rows(comment.submissionKey())).isEqualTo(1);
    }

    @Test
    void the_same_key_sent_in_parallel_is_one_comment_and_one_receipt() throws Exception {
        NewComment comment = consultation.comment("Once.", "buses");
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Receipt> sending = () -> submit(comment);
            List<Future<Receipt>> receipts = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(unused -> sending).toList());

            assertThat(receipts).extracting(Future::get).containsOnly(submit(comment));
        }
        assertThat(rows(comment.submissionKey())).isEqualTo(1);
    }

    @Test
    void a_retry_after_the_close_still_gets_its_receipt() {
        NewComment comment = consultation.comment("In time.", "buses");
        Receipt receipt = submit(comment);

        consultation.afterTheClose(() -> assertThat(submit(comment)).isEqualTo(receipt));
    }

    @Test
    void somebody_elses_key_gives_nothing_away() {
        NewComment comment = consultation.comment("Mine.", "buses");
        submit(comment);
        SignedInPerson other = consultation.somebody("Eve");

        Refusals.of(() -> consultation.as(other, () -> contributions.submit(comment)))
                .containsExactly(": contributions.key-taken");
    }

    @Test
    void one_comment_in_fifteen_seconds_is_taken_and_a_refused_one_costs_no_turn() {
        Refusals.of(() -> submit(consultation.comment(" ", "buses")))
                .containsExactly("text: contributions.text-missing");
        submit(consultation.comment("First.", "buses"));

        Refusals.of(() -> submit(consultation.comment("Second.", "buses"))).containsExactly(": limit.comment");
        assertThat(consultation
                        .as(author, () -> contributions.mine((String) null))
                        .items())
                .hasSize(1);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_beside_its_field() {
        var comment = new NewComment(
                Ids.next(),
                consultation.id(),
                List.of(new SectionId(Ids.next())),
                "no-such-paragraph",
                consultation.organisationOf(consultation.somebody("Another")),
                null,
                null,
                null,
                "Other words.",
                null,
                null,
                false,
                "x".repeat(20_001));

        Refusals.of(() -> submit(comment))
                .containsExactly(
                        "text: contributions.text-too-long",
                        "sections: contributions.section-unknown",
                        "paragraph: contributions.paragraph-unknown",
                        "organisation: contributions.not-a-representative");
    }

    @Test
    void a_comment_sent_straight_to_the_server_after_the_close_is_refused() {
        consultation.afterTheClose(() -> Refusals.of(() -> submit(consultation.comment("Too late.", "buses")))
                .containsExactly(": contributions.closed"));
    }

    @Test
    void whatever_people_write_is_kept_as_they_wrote_it() {
        String emoji = "👩🏽‍🦽".repeat(10);
        String text = "<script>alert(1)</script>\n\nمرحبا بكم\t" + emoji
                + " Zürich 'quoted'; DROP TABLE contribution; --" + "x".repeat(19_000);

        assertThat(mine(submit(consultation.comment(text, "buses")))
                        .contribution()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void what_no_reader_could_see_is_left_out() {
        assertThat(mine(submit(consultation.comment("a\u0000b\u202Ec\u0007d\r\ne", "buses")))
                        .contribution()
                        .text())
                .isEqualTo("abcd\ne");
    }

    @Test
    void twenty_thousand_characters_are_kept_to_the_last() {
        String text = "é".repeat(20_000);

        assertThat(mine(submit(consultation.comment(text))).contribution().text())
                .isEqualTo(text);
    }

    @Test
    void a_submission_costs_at_most_six_statements() {
        NewComment comment = consultation.comment("Quick.", "buses", "ferries");
        submit(comment);
        SignedInPerson other = consultation.somebody("Second");

        long statements = Statements.during(
                () -> consultation.as(other, () -> contributions.submit(consultation.comment("Quick.", "buses"))));

        assertThat(statements).isLessThanOrEqualTo(6);
    }

    private long rows(UUID key) {
        return jdbc.sql("SELECT COUNT(*) FROM contribution WHERE submission_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
