package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

        List<Because> mine = history.consultation.as(author, () -> because.me());

        assertThat(mine).singleElement().satisfies(one -> {
            assertThat(one.said()).containsExactly(said);
            assertThat(one.number()).isEqualTo(2);
            assertThat(one.change().spot().section().key()).isEqualTo("buses");
        });
        assertThat(history.consultation.as(other, () -> because.me())).isEmpty();
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

        assertThat(because.organisation(organisation))
                .singleElement()
                .satisfies(one -> assertThat(one.said()).containsExactly(said));
    }
}
