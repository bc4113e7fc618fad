package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.rings.ModuleTest;

/** UC-14, 7 to 10: two people answer for a summary, and everybody reads it. */
@ModuleTest
class SigningTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Signing signing;

    @Autowired
    private StatementDesk desk;

    @Autowired
    private Summaries summaries;

    @Autowired
    private SignedStatements statements;

    @Autowired
    private Proposing proposing;

    private ASummary summary;
    private AConsultation consultation;

    @BeforeEach
    void twoModerators() {
        summary = new ASummary(context);
        consultation = summary.consultation;
    }

    @Test
    void nothing_is_signed_while_anything_is_open_proposed_or_reopened_UC14_7() {
        ContributionId first = consultation.published("The bus must come.", "buses");
        ContributionId left = consultation.published("Nice weather.", "buses");
        consultation.published("About ferries.", "ferries");
        Refusals.of(() -> summary.sign("buses")).containsExactly(": summaries.refused.empty");
        StatementId id = summary.write("buses", first);

        Refusals.of(() -> summary.sign("buses")).containsExactly(": summaries.refused.open");
        summary.leaveOut("buses", left, "It is about the weather.");
        ContributionId single = consultation.published("A single voice.", "buses");
        consultation.as(summary.writer, () -> proposing.propose(consultation.id(), "buses"));
        Refusals.of(() -> summary.sign("buses"))
                .containsExactly(": summaries.refused.proposed", ": summaries.refused.open");
        StatementView proposed = summary.workspace("buses").statements().getLast();
        consultation.as(summary.writer, () -> desk.accept(proposed.id(), proposed.version()));
        consultation.decides(() -> consultation.moderated().withhold(first));
        Refusals.of(() -> summary.sign("buses")).containsExactly(": summaries.refused.reopened");
        StatementView reopened = summary.statement("buses", id);
        consultation.as(summary.writer, () -> desk.remove(id, reopened.version(), "Withheld."));

        summary.sign("buses");
        assertThat(summary.published("buses").statements().getFirst().quotations())
                .extracting(one -> one.passage().contribution())
                .containsExactly(single);
    }

    @Test
    void a_second_person_signs_what_they_have_read_and_every_edit_needs_a_new_signature_UC14_8() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        StatementId id = summary.write("buses", said);
        int read = summary.workspace("buses").version();

        Refusals.of(() -> consultation.as(summary.writer, () -> signing.sign(consultation.id(), "buses", read)))
                .containsExactly(": summaries.refused.own");
        Refusals.of(() -> consultation.as(summary.second, () -> signing.sign(consultation.id(), "buses", read - 1)))
                .containsExactly(": summaries.refused.changed-since-read");
        summary.sign("buses");
        summary.sign("buses");
        assertThat(summary.workspace("buses").signed()).isTrue();
        assertThat(summary.published("buses").revised()).isFalse();

        summary.write(new StatementEdit(
                consultation.id(), "buses", id, 1, "Otherwise.", null, List.of(summary.quote(said, "bus")), List.of()));
        assertThat(summary.workspace("buses").signed()).isFalse();
        assertThat(summary.published("buses").revised()).isTrue();
        assertThat(summary.published("buses").statements().getFirst().words())
                .as("Readers have what was signed until there is another signature")
                .isEqualTo("Somebody said it.");
        summary.sign("buses");
        assertThat(summary.published("buses").statements().getFirst().words()).isEqualTo("Otherwise.");
        assertThat(summaries.signedAgain(consultation.view()))
                .as("What readers had seen before is in the list of corrections, R31")
                .singleElement()
                .satisfies(again -> assertThat(again.key()).isEqualTo("buses"));
    }

    @Test
    void a_chapter_and_the_whole_are_covered_through_their_parts_UC14_9() {
        ContributionId bus = consultation.published("The bus must come.", "buses");
        ContributionId ferry = consultation.published("The ferry must stay.", "ferries");
        ContributionId missing = consultation.published("Nothing about trains.");
        summary.write("buses", bus);
        summary.write("near-home", ferry);

        assertThat(summary.open("near-home")).isEmpty();
        assertThat(summary.open("ferries")).containsExactly(ferry);
        assertThat(summary.open("missing")).containsExactly(missing);
        assertThat(summary.open("")).containsExactly(missing);
        Refusals.of(() -> summary.sign("near-home")).containsExactly(": summaries.refused.part-unsigned");
        summary.sign("buses");
        summary.sign("near-home");
        summary.write("missing", missing);
        summary.sign("missing");
        summary.write("", missing);
        summary.sign("");
        assertThat(summary.published("").coverage().contributions()).isEqualTo(new Share(3, 3));
        assertThat(summaries.of(consultation.id(), "").orElseThrow().parts())
                .extracting(Part::key)
                .containsExactly("", "near-home", "buses", "missing");
    }

    @Test
    void two_pages_are_enough_UC14_9() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        for (int page = 0; page < 3; page++) {
            summary.write(summary.edit("buses", "a word ".repeat(190).strip(), summary.quote(said, "bus")));
        }

        Refusals.of(() -> summary.sign("buses")).containsExactly(": summaries.refused.two-pages");
    }

    @Test
    void everybody_reads_a_signed_summary_and_finds_the_way_from_a_contribution_to_its_statement_UC14_10() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        ContributionId left = consultation.published("Nice weather.", "buses");
        StatementId id = summary.write("buses", said);
        summary.leaveOut("buses", left, "It is about the weather.");
        assertThat(summary.published("buses")).isNull();
        assertThat(statements.among(consultation.view(), List.of(said))).isEmpty();
        summary.sign("buses");

        SummaryView.Signed signed = summary.published("buses");
        assertThat(signed.signer()).isEqualTo("Inês");
        assertThat(signed.statements())
                .extracting(SummaryView.PublishedStatement::id)
                .containsExactly(id);
        assertThat(signed.leftOut())
                .extracting(SummaryView.PublishedLeftOut::reason)
                .containsExactly("It is about the weather.");
        assertThat(statements.among(consultation.view(), List.of(said)).get(said))
                .containsExactly(new Carrying(
                        id,
                        "1.1 Buses",
                        SummaryLinks.statement(consultation.view().slug(), "buses", id),
                        SummaryLinks.recorded(consultation.view().slug(), "buses", id)));
        consultation.decides(() -> consultation.moderated().withhold(said));
        SummaryView.PublishedStatement lost =
                summary.published("buses").statements().getFirst();
        assertThat(lost.words()).isNull();
        assertThat(lost.lost()).isEqualTo(1);
    }
}
