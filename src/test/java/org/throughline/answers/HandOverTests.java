package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Refusals;
import org.throughline.kernel.Refused;
import org.throughline.people.Erasures;
import org.throughline.people.Grant;
import org.throughline.people.Role;
import org.throughline.people.Roles;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-28, 8 (R18): somebody is accountable for every answer, or everybody sees that nobody is. */
@ModuleTest
class HandOverTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Roles roles;

    @Autowired
    private Erasures erasures;

    private AnsweringBody body;
    private AnswerId id;

    @BeforeEach
    void anAnswer() {
        body = new AnsweringBody(context);
        id = body.publishedTo(body.consultation.published("The last bus leaves too early.", "buses"));
    }

    private void leaves(SignedInPerson owner) {
        SignedInPerson administrator = new SignedInPerson(
                body.consultation.somebody("Kofi").id(),
                "Kofi",
                Set.of(new Grant(Role.ADMIN, body.consultation.view().body())));
        body.consultation.as(
                administrator,
                () -> roles.revoke(body.consultation.view().body(), owner.id(), Role.OWNER, "Another post"));
    }

    @Test
    void who_leaves_leaves_answers_that_nobody_answers_for_and_everybody_sees_it_UC28_8() {
        leaves(body.writer);

        AnswerView view = answers.answer(id).orElseThrow();
        assertThat(view.holder()).isNull();
        assertThat(view.holderMissing()).isNotNull();
        assertThat(body.consultation.as(body.second, () -> handOvers.waiting(body.consultation.id())))
                .containsOnlyKeys(id);
    }

    @Test
    void nothing_more_is_published_before_they_are_handed_over_UC28_8() {
        SignedInPerson third = body.owner("Marta");
        ContributionId other = body.consultation.published("The bus is dear.", "buses");
        leaves(body.writer);
        WrittenAnswer ready = body.consultation.as(third, () -> {
            WrittenAnswer saved = body.desk()
                    .save(new AnswerEdit(
                            body.consultation.id(),
                            new AnswerSubject.OfContribution(other),
                            0,
                            third.id(),
                            body.accepted()));
            return body.desk().ready(saved.id(), saved.version());
        });
        Refusals.of(() -> body.consultation.as(body.second, () -> body.desk().publish(ready.id(), ready.version())))
                .containsExactly(": answers.refused.hand-over");

        body.consultation.as(
                body.second,
                () -> handOvers.handOver(body.consultation.id(), List.of(id), third.id(), "Took the post"));
        body.consultation.as(body.second, () -> body.desk().publish(ready.id(), ready.version()));

        assertThat(answers.answer(id).orElseThrow().holder()).isEqualTo("Marta");
        assertThat(answers.answer(id).orElseThrow().holderMissing()).isNull();
        assertThat(body.consultation.as(body.second, () -> handOvers.waiting(body.consultation.id())))
                .isEmpty();
    }

    @Test
    void an_answer_is_handed_to_somebody_who_answers_for_the_body_and_with_a_reason_UC28_8() {
        SignedInPerson stranger = body.consultation.somebody("Eve");
        Refusals.of(() -> body.consultation.as(
                        body.second,
                        () -> handOvers.handOver(body.consultation.id(), List.of(id), stranger.id(), "Why not")))
                .containsExactly("holder: answers.refused.holder.role");
        Refusals.of(() -> body.consultation.as(
                        body.second,
                        () -> handOvers.handOver(body.consultation.id(), List.of(id), body.second.id(), " ")))
                .containsExactly("reason: answers.refused.reason");
        Refusals.of(() -> body.consultation.as(
                        body.second, () -> handOvers.handOver(body.consultation.id(), List.of(), null, "")))
                .as("Everything that is missing is said at once")
                .containsExactly(
                        "chosen: answers.refused.chosen",
                        "holder: answers.refused.missing.holder",
                        "reason: answers.refused.reason");
        assertThat(body.consultation.as(body.second, () -> handOvers.possibleHolders(body.consultation.id())))
                .containsOnlyKeys(body.writer.id(), body.second.id());
    }

    @Test
    void who_erases_their_account_hands_over_first_UC28_8() {
        assertThatThrownBy(() -> body.consultation.as(body.writer, () -> erasures.erase(false)))
                .isInstanceOf(Refused.class);
        body.consultation.as(
                body.writer,
                () -> handOvers.handOver(body.consultation.id(), List.of(id), body.second.id(), "I leave"));
        body.consultation.as(body.writer, () -> erasures.erase(false));

        assertThat(answers.answer(id).orElseThrow().holder()).isEqualTo("Gareth");
    }
}
