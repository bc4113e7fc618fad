package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.Consultations;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

/** UC-28, 15: the second person is told how many answers wait, and the first one is not. */
@ModuleTest
class WaitingAnswersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AnswersWaiting waiting;

    private AnsweringBody body;
    private AnswerSubject subject;

    @BeforeEach
    void aTheme() {
        body = new AnsweringBody(context);
        ContributionId said = body.consultation.published("The last bus leaves too early.", "buses");
        subject = new AnswerSubject.Theme(body.themes.of("Later buses", said));
    }

    private Map<ConsultationId, Integer> waitingFor(SignedInPerson person) {
        return body.consultation.as(person, () -> waiting.among(List.of(body.consultation.view())));
    }

    @Test
    void an_answer_waits_for_everybody_who_answers_for_the_body_but_the_one_who_wrote_it_last_UC28_15() {
        WrittenAnswer draft =
                body.consultation.as(body.writer, () -> body.desk().save(body.edit(subject, 0, body.accepted())));
        assertThat(waitingFor(body.second)).as("A draft waits for nobody").isEmpty();
        WrittenAnswer ready =
                body.consultation.as(body.writer, () -> body.desk().ready(draft.id(), draft.version()));

        assertThat(waitingFor(body.second)).isEqualTo(Map.of(body.consultation.id(), 1));
        assertThat(waitingFor(body.writer)).isEmpty();
        assertThat(waitingFor(new AnsweringBody(context).writer))
                .as("Somebody who answers for another body")
                .isEmpty();
        body.consultation.as(body.second, () -> body.desk().publish(ready.id(), ready.version()));
        assertThat(waitingFor(body.second)).isEmpty();
    }

    @Test
    void a_theme_without_an_answer_waits_from_the_close_on_for_all_who_answer_for_the_body_UC28_15() {
        assertThat(unanswered(body.writer)).as("Before the close").isEmpty();

        body.consultation.afterTheClose(() -> {
            assertThat(unanswered(body.writer)).isEqualTo(Map.of(body.consultation.id(), 1));
            assertThat(unanswered(new AnsweringBody(context).writer))
                    .as("Somebody who answers for another body")
                    .isEmpty();
            body.published(subject, body.accepted());
            assertThat(unanswered(body.writer)).isEmpty();
        });
    }

    private Map<ConsultationId, Integer> unanswered(SignedInPerson person) {
        Consultations consultations = context.getBean(Consultations.class);
        return body.consultation.as(
                person,
                () -> waiting.unanswered(
                        List.of(consultations.byId(body.consultation.id()).orElseThrow())));
    }

    @Test
    void many_cost_one_statement_UC28_15() {
        body.written(subject, body.accepted());
        long one = Statements.whenKnown(() -> waitingFor(body.second));
        for (int more = 0; more < 3; more++) {
            ContributionId said = body.consultation.published("Number " + more, "buses");
            body.written(new AnswerSubject.OfContribution(said), body.accepted());
        }

        assertThat(waitingFor(body.second)).isEqualTo(Map.of(body.consultation.id(), 4));
        assertThat(Statements.whenKnown(() -> waitingFor(body.second))).isEqualTo(one);
    }
}
