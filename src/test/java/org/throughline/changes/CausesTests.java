package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnsweringBody;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refused;
import org.throughline.kernel.Slice;
import org.throughline.people.CurrentPerson;
import org.throughline.plans.PlanView;
import org.throughline.rings.ModuleTest;
import org.throughline.themes.ThemeId;

/** UC-29, 8 and 19: a change names what caused it, and what was named by a slip is taken back. */
@ModuleTest
class CausesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Causes causes;

    @Autowired
    private Behind behind;

    @Autowired
    private JdbcClient jdbc;

    private AHistory changed() {
        AHistory history = new AHistory(context);
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries stay.");
        return history;
    }

    private static Cause of(ContributionId said) {
        return new Cause(CauseKind.CONTRIBUTION, said.value());
    }

    @Test
    void what_somebody_said_can_be_named_and_is_found_from_the_change_UC29_8() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ChangeId change = history.words(said).changes().getFirst().id();

        history.asOwner(() -> causes.name(change, of(said)));
        history.asOwner(() -> causes.name(change, of(said)));

        assertThat(history.words(said).changes().getFirst().causes())
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.contribution().authorName()).isEqualTo("Maud");
                    assertThat(cause.contributions()).containsExactly(said);
                });
    }

    @Test
    void a_cause_that_was_none_is_taken_back() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ChangeId change = history.words(said).changes().getFirst().id();
        history.asOwner(() -> causes.name(change, of(said)));

        history.asOwner(() -> causes.takeBack(change, of(said)));

        assertThat(history.words(said).changes().getFirst().causes()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_named_nowhere_and_the_ledger_keeps_both_UC29_19() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ChangeId change = history.words(said).changes().getFirst().id();
        history.asOwner(() -> {
            causes.name(change, of(said));
            causes.takeBack(change, of(said));
        });

        assertThat(behind.of(change, null).orElseThrow().said().items()).isEmpty();
        assertThat(jdbc.sql("SELECT event FROM audit_line WHERE subject = :id ORDER BY id")
                        .param("id", change)
                        .query(String.class)
                        .list())
                .containsExactly("CauseNamed", "CauseTakenBack");
    }

    @Test
    void the_credit_of_words_that_were_taken_over_is_not_taken_back_UC29_19() {
        AHistory history = new AHistory(context);
        PlanView plan = history.first().plan();
        ContributionId said = history.onParagraph("buses", "There will be two more buses to the clinic each hour.");
        history.asOwner(() -> {
            history.bean(Revisions.class).begin(plan);
            history.bean(ProposedWordings.class).takeOver(plan, "buses", said);
            history.bean(Revisions.class)
                    .name(
                            plan,
                            "A plan for the coast",
                            "second",
                            history.first().published().toString());
            Publishing publishing = history.bean(Publishing.class);
            publishing.publish(plan, publishing.preview(plan).seen());
        });
        history.compare();
        ChangeId change = history.words(said).changes().getFirst().id();
        Cause credit = new Cause(CauseKind.WORDING, said.value());

        assertThat(choices(history, change).credits()).containsExactly(credit);
        assertThatThrownBy(() -> history.asOwner(() -> causes.takeBack(change, credit)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("credit");
    }

    @Test
    void what_was_said_about_the_section_comes_first_and_whole_UC29_19() {
        AnsweringBody body = new AnsweringBody(context);
        AHistory history = new AHistory(context, body.consultation);
        ContributionId here = history.onParagraph("buses", "Many more buses.");
        ThemeId theme = body.themes.of("Buses", body.consultation.published("More buses.", "buses"));
        AnswerId answer = body.publishedTo(theme);
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries go.");
        ChangeId buses = history.words(here).changes().getFirst().id();
        ContributionId there = history.onParagraph("ferries", "Ferries go.");
        ChangeId ferries = history.words(there).changes().getFirst().id();

        assertThat(choices(history, buses).here())
                .extracting(Candidate::cause)
                .contains(of(here), new Cause(CauseKind.THEME, theme.value()))
                .doesNotContain(of(there));
        assertThat(choices(history, ferries).here())
                .extracting(Candidate::cause)
                .contains(of(there))
                .doesNotContain(new Cause(CauseKind.THEME, theme.value()), new Cause(CauseKind.ANSWER, answer.value()));
        assertThat(Stream.of(choices(history, ferries), choices(history, buses))
                        .flatMap(all -> Stream.concat(all.here().stream(), all.elsewhere().stream()))
                        .map(Candidate::cause))
                .contains(new Cause(CauseKind.ANSWER, answer.value()));
    }

    private Choices choices(AHistory history, ChangeId change) {
        return CurrentPerson.as(history.owner(), () -> causes.choices(change));
    }

    @Test
    void what_is_withheld_later_is_named_no_more() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ContributionId other = history.onParagraph("buses", "Some buses.");
        ChangeId change = history.words(said).changes().getFirst().id();
        history.asOwner(() -> causes.name(change, of(said)));

        history.consultation.decides(() -> history.consultation.moderated().withhold(said));

        assertThat(history.words(other).changes().getFirst().causes()).isEmpty();
    }

    @Test
    void only_those_who_answer_for_the_plan_say_what_caused_a_change() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ChangeId change = history.words(said).changes().getFirst().id();
        AHistory other = new AHistory(context);

        assertThatThrownBy(() -> other.asOwner(() -> causes.name(change, of(said))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_was_said_about_another_plan_or_by_nobody_caused_nothing() {
        AHistory history = changed();
        ContributionId said = history.onParagraph("buses", "Many more buses.");
        ChangeId change = history.words(said).changes().getFirst().id();
        ContributionId elsewhere = new AHistory(context).onParagraph("buses", "Elsewhere.");

        assertThatThrownBy(() -> history.asOwner(() -> causes.name(change, of(elsewhere))))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> history.asOwner(() -> causes.name(change, new Cause(CauseKind.THEME, Ids.next()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void from_a_change_everything_behind_it_is_found_in_steps_and_once_UC29_13() {
        AnsweringBody body = new AnsweringBody(context);
        AHistory history = new AHistory(context, body.consultation);
        List<ContributionId> said = IntStream.rangeClosed(0, Slice.SIZE)
                .mapToObj(at -> body.consultation.published("More buses, I say: " + at, "buses"))
                .toList();
        ContributionId alone = history.onParagraph("buses", "Many more buses.");
        ThemeId theme = body.themes.of("Buses", said.toArray(ContributionId[]::new));
        AnswerId answer = body.publishedTo(theme);
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries stay.");
        ChangeId change = history.words(alone).changes().getFirst().id();
        history.asOwner(() -> {
            causes.name(change, of(alone));
            causes.name(change, new Cause(CauseKind.THEME, theme.value()));
            causes.name(change, new Cause(CauseKind.ANSWER, answer.value()));
        });

        Behind.Step first = behind.of(change, null).orElseThrow();
        Behind.Step second = behind.of(change, first.said().next()).orElseThrow();

        assertThat(first.number()).isEqualTo(2);
        assertThat(first.said().items()).hasSize(Slice.SIZE);
        assertThat(second.said().next()).isNull();
        assertThat(Stream.concat(first.said().items().stream(), second.said().items().stream())
                        .map(one -> one.words().id()))
                .doesNotHaveDuplicates()
                .contains(alone)
                .containsAll(said);
        assertThat(behind.of(new ChangeId(Ids.next()), null)).isEmpty();
    }
}
