package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnsweringBody;
import org.throughline.answers.Answers;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.summaries.Summaries;
import org.throughline.themes.ThemeId;

/** R31: whatever was published and corrected stands in one public list, and what it said before is kept. */
@ModuleTest
class CorrectionsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private Summaries summaries;

    private AnsweringBody body;
    private ThemeId theme;
    private AnswerId answer;

    @BeforeEach
    void anAnswer() {
        body = new AnsweringBody(context);
        ContributionId said = body.consultation.published("The last bus leaves too early.", "buses");
        theme = body.themes.of("Later buses", said);
        answer = body.publishedTo(theme);
    }

    private List<Correction> corrections() {
        return Correction.of(
                "coast", answers.of(body.consultation.id()), summaries.signedAgain(body.consultation.view()));
    }

    @Test
    void nothing_is_corrected_by_being_published() {
        assertThat(corrections()).isEmpty();
    }

    @Test
    void a_correction_and_a_withdrawal_are_listed_the_latest_first_with_their_words_R31() {
        body.corrected(
                new AnswerSubject.Theme(theme),
                now -> AnsweringBody.changing(now, "From May a bus leaves at nine.", "The month was wrong."));
        body.withdrawn(answer, "The money was not agreed.");

        assertThat(corrections())
                .extracting(Correction::kind, Correction::words, Correction::path)
                .containsExactly(
                        tuple(
                                Correction.Kind.ANSWER_WITHDRAWN,
                                "The money was not agreed.",
                                "/record/consultations/coast/answers/" + answer.value()),
                        tuple(
                                Correction.Kind.ANSWER_CORRECTED,
                                "The month was wrong.",
                                "/record/consultations/coast/answers/" + answer.value()));
        assertThat(answers.answer(answer)
                        .orElseThrow()
                        .corrections()
                        .getFirst()
                        .before()
                        .did())
                .as("A correction keeps the original")
                .isEqualTo("From March a bus leaves at nine.");
    }

    @Test
    void the_list_takes_as_many_statements_for_two_corrections_as_for_one() {
        body.corrected(new AnswerSubject.Theme(theme), now -> AnsweringBody.changing(now, "In May.", "The month."));
        long one = Statements.whenKnown(this::corrections);
        body.corrected(new AnswerSubject.Theme(theme), now -> AnsweringBody.changing(now, "In June.", "The month."));

        assertThat(Statements.whenKnown(this::corrections)).isEqualTo(one);
    }
}
