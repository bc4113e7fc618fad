package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnsweringBody;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.SystemWork;
import org.throughline.organisations.OrganisationId;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

/** UC-29, 11: what changed because of a person and of an organisation. */
@ModuleTest
class BecauseOfTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BecauseOf because;

    @Autowired
    private Causes causes;

    private void caused(AHistory history, ContributionId said) {
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries stay.");
        ChangeId change = history.words(said).changes().getFirst().id();
        history.asOwner(() -> causes.name(change, new Cause(CauseKind.CONTRIBUTION, said.value())));
    }

    private static void publish(AHistory history, ContributionId said) {
        history.consultation.decides(() -> history.consultation.moderated().publish(said));
    }

    @Test
    void a_person_sees_what_changed_because_of_them_and_nobody_else_does_UC29_11() {
        AHistory history = new AHistory(context);
        SignedInPerson author = history.consultation.somebody("Maud");
        SignedInPerson other = history.consultation.somebody("Ned");
        ContributionId said = history.consultation.said(author, "More buses.", "buses");
        publish(history, said);
        caused(history, said);

        List<Because> mine = history.consultation.as(author, () -> because.me()).named();

        assertThat(mine).singleElement().satisfies(one -> {
            assertThat(one.said()).containsExactly(said);
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.change().spot().section().key()).isEqualTo("buses");
        });
        assertThat(history.consultation.as(other, () -> because.me()).isEmpty()).isTrue();
    }

    @Test
    void an_organisation_is_named_for_everybody_UC29_11() {
        AHistory history = new AHistory(context);
        SignedInPerson author = history.consultation.somebody("Maud");
        OrganisationId organisation = history.consultation.organisationOf(author);
        ContributionId said = SystemWork.call(() -> history.consultation
                .contributions()
                .receive(author.id(), history.consultation.comment(Ids.next(), organisation, "More buses.", "buses"))
                .id());
        publish(history, said);
        caused(history, said);

        assertThat(because.organisation(organisation).named())
                .singleElement()
                .satisfies(one -> assertThat(one.said()).containsExactly(said));
    }

    @Test
    void what_an_answer_to_a_theme_of_theirs_touches_is_shown_to_them_where_it_changed_UC29_12() {
        AnsweringBody body = new AnsweringBody(context);
        AHistory history = new AHistory(context, body.consultation);
        SignedInPerson author = body.consultation.somebody("Maud");
        ContributionId said = body.consultation.said(author, "More buses.", "buses");
        publish(history, said);
        AnswerId answer = body.publishedTo(body.themes.of("Buses", said));

        assertThat(history.consultation.as(author, () -> because.me()).isEmpty())
                .isTrue();

        history.next("second", "There will be many more buses to the clinic and back.", "Ferries come and go.");

        Brought brought = history.consultation.as(author, () -> because.me());
        assertThat(brought.named()).isEmpty();
        assertThat(brought.answered()).singleElement().satisfies(one -> {
            assertThat(one.answer().id()).isEqualTo(answer);
            assertThat(one.section().section().key()).isEqualTo("buses");
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.said()).containsExactly(said);
        });
    }

    @Test
    void an_answer_to_a_contribution_that_a_change_names_leads_to_it_once_UC29_12() {
        AnsweringBody body = new AnsweringBody(context);
        AHistory history = new AHistory(context, body.consultation);
        SignedInPerson author = body.consultation.somebody("Maud");
        ContributionId said = body.consultation.said(author, "More buses.", "buses");
        publish(history, said);
        AnswerId answer = body.publishedTo(said);
        history.next("second", "There will be many more buses to the clinic and back.", "Ferries stay.");
        ChangeId change = history.words(said).changes().getFirst().id();
        history.asOwner(() -> causes.name(change, new Cause(CauseKind.ANSWER, answer.value())));

        Brought brought = history.consultation.as(author, () -> because.me());

        assertThat(brought.named())
                .singleElement()
                .satisfies(one -> assertThat(one.said()).containsExactly(said));
        assertThat(brought.answered()).isEmpty();
    }

    @Test
    void what_did_not_change_or_what_an_answer_does_not_touch_is_left_out_UC29_12() {
        AnsweringBody body = new AnsweringBody(context);
        AHistory history = new AHistory(context, body.consultation);
        SignedInPerson author = body.consultation.somebody("Maud");
        ContributionId said = body.consultation.said(author, "More buses.", "buses");
        publish(history, said);
        body.publishedTo(said);

        history.next("second", "There will be more buses to the clinic.", "Ferries come and go.");

        assertThat(history.consultation.as(author, () -> because.me()).isEmpty())
                .isTrue();
    }
}
