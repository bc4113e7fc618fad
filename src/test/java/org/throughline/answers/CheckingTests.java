package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;
import org.throughline.themes.ThemeId;

/** UC-28, 4: whoever checks an answer reads it as everybody will, publishes it, and knows how many people are told. */
@ModuleTest
class CheckingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Answers answers;

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private AnswerPreviews previews;

    @Autowired
    private ReachedContributions reached;

    private AnsweringBody body;
    private ContributionId early;
    private ContributionId evening;
    private ThemeId theme;
    private AnswerSubject subject;

    @BeforeEach
    void aTheme() {
        body = new AnsweringBody(context);
        early = body.consultation.published("The last bus leaves too early.", "buses");
        evening = body.consultation.published("There is no bus in the evening.", "buses");
        theme = body.themes.of("Later buses", early, evening);
        subject = new AnswerSubject.Theme(theme);
    }

    private Optional<AnswerView> preview(SignedInPerson person) {
        return body.consultation.as(person, () -> previews.of(body.consultation.id(), subject));
    }

    private int publish(WrittenAnswer ready) {
        return body.consultation.as(body.second, () -> desk.publish(ready.id(), ready.version()));
    }

    @Test
    void what_waits_is_read_as_readers_will_read_it_and_nobody_else_reads_it_UC28_4() {
        WrittenAnswer ready = body.written(subject, body.accepted());

        AnswerView view = preview(body.second).orElseThrow();
        assertThat(view.title()).isEqualTo("Later buses");
        assertThat(view.did()).isEqualTo("From March a bus leaves at nine.");
        assertThat(view.holder()).isEqualTo("Rosalind");
        assertThat(view.contributions()).isEqualTo(2);
        assertThat(answers.answer(ready.id())).isEmpty();
        SignedInPerson stranger = new AnsweringBody(context).writer;
        assertThatThrownBy(() -> preview(stranger)).isInstanceOf(AccessDeniedException.class);

        publish(ready);

        AnswerView published = answers.answer(ready.id()).orElseThrow();
        assertThat(published.contributions()).isEqualTo(view.contributions());
        assertThat(published.sections()).isEqualTo(view.sections());
        assertThat(preview(body.second)).as("It waits no more").isEmpty();
    }

    @Test
    void reading_it_changes_nothing_and_costs_the_same_however_many_it_reaches_UC28_4() {
        WrittenAnswer ready = body.written(subject, body.accepted());
        long two = Statements.whenKnown(() -> preview(body.second));
        for (int more = 0; more < 4; more++) {
            body.themes.put(theme, body.consultation.published("A bus at night, please: " + more, "buses"));
        }

        assertThat(Statements.whenKnown(() -> preview(body.second))).isEqualTo(two);
        assertThat(preview(body.second).orElseThrow().contributions()).isEqualTo(6);
        assertThat(body.consultation
                        .as(body.second, () -> desk.open(body.consultation.id(), subject))
                        .orElseThrow())
                .satisfies(one -> assertThat(one.mine()).isFalse())
                .satisfies(one -> assertThat(one.version()).isEqualTo(ready.version()));
    }

    @Test
    void a_correction_that_waits_is_read_with_what_it_changes_and_what_stood_before_UC28_5() {
        body.published(subject, body.accepted());
        body.written(subject, AnsweringBody.changing(body.accepted(), "From May.", "The month was wrong."));

        AnswerView view = preview(body.second).orElseThrow();
        assertThat(view.did()).isEqualTo("From May.");
        assertThat(view.corrections()).singleElement().satisfies(one -> {
            assertThat(one.changed()).isEqualTo("The month was wrong.");
            assertThat(one.before().did()).isEqualTo("From March a bus leaves at nine.");
        });
    }

    @Test
    void publishing_says_how_many_people_are_told_and_a_correction_tells_nobody_anew_UC28_10() {
        WrittenAnswer ready = body.written(subject, body.accepted());
        assertThat(publish(ready)).isEqualTo(2);

        WrittenAnswer correction =
                body.written(subject, AnsweringBody.changing(body.accepted(), "From May.", "The month was wrong."));
        assertThat(publish(correction)).isZero();
    }

    @Test
    void what_an_answer_reaches_is_listed_without_what_cannot_be_read_UC28_6() {
        AnswerId id = body.publishedTo(theme);

        assertThat(reached.of(id, null).said())
                .extracting(ContributionView::id)
                .containsExactlyInAnyOrder(early, evening);
        body.consultation.decides(() -> body.consultation.moderated().withhold(early));
        assertThat(reached.of(id, null).said())
                .extracting(ContributionView::id)
                .doesNotContain(early)
                .contains(evening);
        ContributionId first = reached.of(id, null).stretch().all().getFirst();
        assertThat(reached.of(id, first).stretch().items()).doesNotContain(first);
    }
}
