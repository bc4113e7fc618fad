package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-28, 11 (R45): two questions to those whom an answer concerns, once. */
@ModuleTest
class VerdictTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private JdbcClient jdbc;

    private AnsweringBody body;
    private final List<SignedInPerson> people = new ArrayList<>();
    private AnswerId id;

    @BeforeEach
    void fiveContributors() {
        body = new AnsweringBody(context);
        List<ContributionId> said = new ArrayList<>();
        for (String name : List.of("Maud", "Gwen", "Bernard", "Pilar", "Tariq")) {
            SignedInPerson person = body.consultation.somebody(name);
            people.add(person);
            ContributionId one = body.consultation.said(person, name + " wants a bus.", "buses");
            body.consultation.decides(() -> body.consultation.moderated().publish(one));
            said.add(one);
        }
        id = body.publishedTo(body.themes.of("Buses", said.toArray(ContributionId[]::new)));
    }

    private void replies(SignedInPerson person, Verdict understood, Verdict explained) {
        body.consultation.as(person, () -> verdicts.reply(id, understood, explained));
    }

    private VerdictFigures figures() {
        return Objects.requireNonNull(verdicts.of(List.of(id)).get(id));
    }

    @Test
    void only_those_whom_it_concerns_reply_and_each_once_UC28_11() {
        SignedInPerson maud = people.getFirst();
        assertThat(body.consultation.as(maud, () -> verdicts.asked(List.of(id))))
                .containsExactly(id);
        replies(maud, Verdict.YES, Verdict.NO);

        assertThat(body.consultation.as(maud, () -> verdicts.asked(List.of(id))))
                .isEmpty();
        Refusals.of(() -> replies(maud, Verdict.NO, Verdict.NO)).containsExactly(": answers.refused.once");
        Refusals.of(() -> replies(body.consultation.somebody("Eve"), Verdict.NO, Verdict.NO))
                .containsExactly(": answers.refused.once");
        assertThat(verdicts.asked(List.of(id))).isEmpty();
        assertThat(figures().replies()).isEqualTo(1);
    }

    @Test
    void both_questions_are_to_be_answered_UC28_11() {
        Refusals.of(() -> body.consultation.as(people.getFirst(), () -> verdicts.reply(id, null, null)))
                .containsExactly("understood: answers.refused.understood", "explained: answers.refused.explained");
    }

    @Test
    void below_five_only_the_number_of_replies_is_shown_UC28_12() {
        people.subList(0, 4).forEach(person -> replies(person, Verdict.YES, Verdict.PARTLY));
        assertThat(figures().areShown()).isFalse();
        assertThat(figures().replies()).isEqualTo(4);
        assertThat(figures().understood()).isEmpty();

        replies(people.get(4), Verdict.NO, Verdict.PARTLY);
        assertThat(figures().areShown()).isTrue();
        assertThat(figures().understood(Verdict.YES)).isEqualTo(4);
        assertThat(figures().understood(Verdict.NO)).isEqualTo(1);
        assertThat(figures().explained(Verdict.PARTLY)).isEqualTo(5);
    }

    @Test
    void nowhere_is_kept_who_said_what_UC28_12() {
        assertThat(jdbc.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_name = 'answer_verdict' AND table_schema = DATABASE()""").query(String.class).list())
                .containsExactlyInAnyOrder("answer_id", "understood", "explained", "replies");
    }
}
