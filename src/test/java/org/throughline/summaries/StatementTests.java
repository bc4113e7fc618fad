package org.throughline.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.AConsultation;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.SystemWork;
import org.throughline.people.Choices;
import org.throughline.people.Consent;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Erasures;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ModerationPolicy;
import org.throughline.rings.ModuleTest;

/** UC-14, 1 to 6: statements and what they rest on. */
@ModuleTest
class StatementTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementDesk desk;

    @Autowired
    private LeavingOut leavingOut;

    @Autowired
    private Proposing proposing;

    @Autowired
    private People people;

    @Autowired
    private Erasures erasures;

    @Autowired
    private JdbcClient jdbc;

    private ASummary summary;
    private AConsultation consultation;

    @BeforeEach
    void twoModerators() {
        summary = new ASummary(context);
        consultation = summary.consultation;
    }

    private void redact(ContributionId id, String words) {
        int from = summary.read(id).text().indexOf(words);
        consultation.decides(() -> consultation
                .moderated()
                .publish(
                        id,
                        List.of(new Redaction(
                                Redaction.Part.TEXT, from, from + words.length(), Redaction.Reason.PERSONAL_DATA))));
    }

    @Test
    void nothing_is_kept_without_words_or_a_quotation_that_stands_in_its_source_letter_by_letter_UC14_1() {
        ContributionId said = consultation.published("The bus must come on Sundays.", "buses");
        ContributionId waiting = consultation.said("It waits.", "buses");
        String text = summary.read(said).text();
        Passage whole = Passage.of(said, text, 0, text.length());

        Refusals.of(() -> summary.write(summary.edit("buses", " ")))
                .containsExactly("words: summaries.refused.words", "quotations: summaries.refused.no-quotation");
        Refusals.of(() -> summary.write(
                        summary.edit("buses", "A bus.", Passage.of(said, "The bus MUST come on Sundays.", 0, 29))))
                .containsExactly("quotations: summaries.refused.not-letter-by-letter");
        Refusals.of(() -> summary.write(summary.edit("buses", "A bus.", new Passage(said, 4, 900, whole.print()))))
                .containsExactly("quotations: summaries.refused.not-letter-by-letter");
        Refusals.of(() -> summary.write(summary.edit("buses", "A bus.", Passage.of(waiting, "It waits.", 0, 9))))
                .containsExactly("quotations: summaries.refused.not-published");

        StatementId id = summary.write(summary.edit("buses", "A bus.", whole));
        assertThat(summary.statement("buses", id).quotations())
                .extracting(QuotationView::words)
                .containsExactly("The bus must come on Sundays.");
    }

    @Test
    void words_that_their_author_does_not_show_are_counted_and_never_quoted_UC14_1() {
        SignedInPerson quiet = consultation.somebody("Yusuf");
        ContributionId said = consultation.said(quiet, "The bus must come.", "buses");
        ContributionId other = consultation.published("So it must.", "buses");
        consultation.decides(() -> consultation.moderated().publish(said));
        CurrentPerson.as(quiet, () -> {
            people.consent(new Consent("", new Choices(true, false, false)));
            return true;
        });
        String sentence = summary.read(said).text();

        Refusals.of(() -> summary.write(summary.edit("buses", "A bus.", Passage.of(said, sentence, 0, 9))))
                .containsExactly("quotations: summaries.refused.not-letter-by-letter");
        StatementId id = summary.write(new StatementEdit(
                consultation.id(),
                "buses",
                null,
                0,
                "A bus.",
                null,
                List.of(summary.quote(other, "So it")),
                List.of(said)));
        assertThat(summary.statement("buses", id).backing().people()).isEqualTo(2);
    }

    @Test
    void only_moderators_of_the_body_write_UC14_1() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        var edit = summary.edit("buses", "A bus.", summary.quote(said, "The bus"));
        SignedInPerson elsewhere =
                AConsultation.moderated(context, ModerationPolicy.BEFORE).moderator();

        assertThatThrownBy(() -> consultation.as(elsewhere, () -> desk.write(edit)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> consultation.as(
                        elsewhere,
                        () -> summary.bean(Workspaces.class).open(consultation.id(), "buses", ItemFilter.OPEN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void people_are_counted_once_and_apart_from_organisations_and_from_what_most_say_UC14_2() {
        SignedInPerson maud = consultation.somebody("Maud");
        ContributionId once = consultation.said(maud, "More buses.", "buses");
        ContributionId twice = consultation.said(maud, "Many more buses.", "buses");
        consultation.decides(() -> consultation.moderated().publish(once));
        consultation.decides(() -> consultation.moderated().publish(twice));
        StatementId id = summary.write(summary.edit(
                "buses", "More buses.", summary.quote(once, "More buses"), summary.quote(twice, "Many more")));

        assertThat(summary.statement("buses", id).backing()).isEqualTo(new Backing(1, 0, 0, 2, 1, 0, 1));
        Coverage coverage = summary.workspace("buses").coverage();
        assertThat(coverage.people()).isEqualTo(new Share(1, 1));
        assertThat(coverage.contributions()).isEqualTo(new Share(2, 2));
        assertThat(coverage.open()).isZero();
    }

    @Test
    void whoever_changes_what_somebody_else_has_changed_meanwhile_is_told_and_overwrites_nothing_UC14_3() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        Passage quotation = summary.quote(said, "The bus");
        StatementId id = summary.write(summary.edit("buses", "First.", quotation));
        StatementEdit mine =
                new StatementEdit(consultation.id(), "buses", id, 1, "Second.", null, List.of(quotation), List.of());
        summary.write(mine);

        Refusals.of(() -> consultation.as(summary.second, () -> desk.write(mine)))
                .containsExactly(": summaries.refused.changed");
        Refusals.of(() -> consultation.as(summary.second, () -> desk.remove(id, 1, "It is said above.")))
                .containsExactly(": summaries.refused.changed");
        assertThat(summary.statement("buses", id).words()).isEqualTo("Second.");
    }

    @Test
    void a_source_that_is_withheld_reopens_its_statements_without_its_words_UC14_4() {
        ContributionId first = consultation.published("The bus must come.", "buses");
        ContributionId other = consultation.published("So it must.", "buses");
        StatementId id = summary.write(
                summary.edit("buses", "A bus.", summary.quote(first, "The bus"), summary.quote(other, "So it")));
        consultation.decides(() -> consultation.moderated().withhold(first));

        StatementView now = summary.statement("buses", id);
        assertThat(now.state()).isEqualTo(StatementState.REOPENED);
        assertThat(now.reopened()).isEqualTo(Reopening.WITHHELD);
        assertThat(now.quotations()).extracting(QuotationView::words).containsExactly("So it");
        consultation.as(summary.writer, () -> desk.accept(id, now.version()));
        assertThat(summary.statement("buses", id).state()).isEqualTo(StatementState.ACCEPTED);
    }

    @Test
    void a_removed_passage_moves_the_quotations_behind_it_and_reopens_those_under_it_UC14_4() {
        ContributionId said = consultation.published("Ring Halvard Quist. The bus must come.", "buses");
        StatementId behind = summary.write(summary.edit("buses", "A bus.", summary.quote(said, "The bus must come.")));
        StatementId under = summary.write(summary.edit("buses", "Ring.", summary.quote(said, "Ring Halvard")));
        redact(said, "Halvard Quist");

        StatementView moved = summary.statement("buses", behind);
        assertThat(moved.state()).isEqualTo(StatementState.ACCEPTED);
        assertThat(moved.quotations()).extracting(QuotationView::words).containsExactly("The bus must come.");
        StatementView lost = summary.statement("buses", under);
        assertThat(lost.state()).isEqualTo(StatementState.REOPENED);
        assertThat(lost.quotations()).isEmpty();
        Refusals.of(() -> consultation.as(summary.writer, () -> desk.accept(under, lost.version())))
                .containsExactly(": summaries.refused.not-live");
    }

    @Test
    void nothing_that_an_erased_person_said_stays_in_a_quotation_UC14_4() {
        String marker = "q" + consultation.id().value().toString().substring(24);
        SignedInPerson person = consultation.somebody("Maud");
        ContributionId said = consultation.said(person, "It is " + marker + " again.", "buses");
        consultation.decides(() -> consultation.moderated().publish(said));
        StatementId id = summary.write(summary.edit("buses", "Again.", summary.quote(said, marker)));
        summary.sign("buses");
        CurrentPerson.as(person, () -> {
            erasures.erase(true);
            return true;
        });

        assertThat(summary.statement("buses", id).state()).isEqualTo(StatementState.REOPENED);
        for (String column :
                List.of("statement.words", "statement_source.print", "summary_signature.content", "left_out.reason")) {
            String[] parts = column.split("\\.");
            assertThat(jdbc.sql("SELECT COUNT(*) FROM %s WHERE %s LIKE :marker".formatted(parts[0], parts[1]))
                            .param("marker", "%" + marker + "%")
                            .query(Long.class)
                            .single())
                    .as(column)
                    .isZero();
        }
        SummaryView.PublishedStatement read =
                summary.published("buses").statements().getFirst();
        assertThat(read.words()).isNull();
        assertThat(read.quotations()).isEmpty();
    }

    @Test
    void who_hides_their_words_later_takes_them_out_of_quotations_UC14_4() {
        SignedInPerson person = consultation.somebody("Maud");
        ContributionId said = consultation.said(person, "It is late again.", "buses");
        consultation.decides(() -> consultation.moderated().publish(said));
        StatementId id = summary.write(summary.edit("buses", "Late.", summary.quote(said, "late again")));
        CurrentPerson.as(person, () -> {
            people.consent(new Consent("", new Choices(true, false, false)));
            return true;
        });

        StatementView now = summary.statement("buses", id);
        assertThat(now.state()).isEqualTo(StatementState.REOPENED);
        assertThat(now.reopened()).isEqualTo(Reopening.NOT_SHOWN);
        assertThat(now.quotations()).isEmpty();
    }

    @Test
    void what_the_machine_proposes_carries_nothing_until_somebody_accepts_it_UC14_5() {
        ContributionId first = consultation.published("The bus must come. I wait in the rain.", "buses");
        ContributionId second = consultation.published("No bus here.", "buses");
        int proposed = consultation.as(summary.writer, () -> proposing.propose(consultation.id(), "buses"));
        int again = consultation.as(summary.writer, () -> proposing.propose(consultation.id(), "buses"));

        assertThat(proposed).isEqualTo(2);
        assertThat(again).isZero();
        assertThat(summary.open("buses")).containsExactlyInAnyOrder(first, second);
        StatementView one = summary.workspace("buses").statements().getFirst();
        assertThat(one.state()).isEqualTo(StatementState.PROPOSED);
        assertThat(one.words()).doesNotContain("bus");
        consultation.as(summary.writer, () -> desk.accept(one.id(), one.version()));
        assertThat(summary.open("buses")).hasSize(1);
    }

    @Test
    void whatever_is_left_out_has_a_reason_and_is_open_again_when_that_is_taken_back_UC14_6() {
        ContributionId carried = consultation.published("The bus must come.", "buses");
        ContributionId left = consultation.published("Nice weather.", "buses");
        summary.write("buses", carried);

        Refusals.of(() -> summary.leaveOut("buses", left, " ")).containsExactly("reason: summaries.refused.reason");
        Refusals.of(() -> summary.leaveOut("buses", carried, "Because."))
                .containsExactly("reason: summaries.refused.carried");
        summary.leaveOut("buses", left, "It is about the weather.");
        assertThat(summary.open("buses")).isEmpty();
        assertThat(summary.workspace("buses").leftOut()).containsEntry(left, "It is about the weather.");
        consultation.as(summary.writer, () -> leavingOut.takeBack(consultation.id(), "buses", left));
        assertThat(summary.open("buses")).containsExactly(left);
    }

    @Test
    void statements_are_put_in_order_and_taken_out_with_a_reason_UC14_6() {
        ContributionId said = consultation.published("The bus must come.", "buses");
        StatementId first = summary.write(summary.edit("buses", "One.", summary.quote(said, "The bus")));
        StatementId second = summary.write(summary.edit("buses", "Two.", summary.quote(said, "must come")));
        consultation.as(summary.writer, () -> desk.move(second, true));
        assertThat(summary.workspace("buses").statements())
                .extracting(StatementView::id)
                .containsExactly(second, first);

        consultation.as(summary.writer, () -> desk.remove(first, 1, "Said twice."));
        consultation.as(summary.writer, () -> desk.remove(second, 1, "Said elsewhere."));
        assertThat(summary.workspace("buses").statements()).isEmpty();
        assertThat(summary.open("buses")).containsExactly(said);
        assertThat(SystemWork.call(() -> jdbc.sql("SELECT because FROM statement WHERE id = :id")
                        .param("id", first)
                        .query(String.class)
                        .single()))
                .isEqualTo("Said twice.");
    }
}
