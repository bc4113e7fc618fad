package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

@ModuleTest
class JoinRequestsTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JoinRequests requests;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Representatives representatives;

    private Groups groups;
    private SignedInPerson amina;
    private SignedInPerson ben;
    private OrganisationView circle;

    @BeforeEach
    void aGroupAndSomebodyWhoAsks() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
        ben = groups.somebody("Ben");
        circle = groups.ledBy(amina);
    }

    private void ask(String words) {
        Groups.as(ben, () -> requests.ask(circle.id(), words));
    }

    @Test
    void a_lead_answers_who_asks_to_join_UC12_8() {
        ask("I cook on Fridays.");

        assertThat(CurrentPerson.as(amina, () -> requests.of(circle.id())))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.name()).isEqualTo("Ben");
                    assertThat(request.words()).isEqualTo("I cook on Fridays.");
                });
        assertThat(CurrentPerson.as(ben, () -> requests.mine())).containsExactly(circle);
        Groups.as(amina, () -> requests.accept(circle.id(), ben.id()));

        assertThat(CurrentPerson.as(ben, () -> organisations.represents(ben.id(), circle.id())))
                .isTrue();
        assertThat(CurrentPerson.as(ben, () -> requests.mine())).isEmpty();
        assertThatThrownBy(() -> ask("")).isInstanceOf(Refused.class);
    }

    @Test
    void asking_twice_is_one_request_and_it_can_be_taken_back_or_declined() {
        ask("One.");
        ask("Two.");
        assertThat(CurrentPerson.as(amina, () -> requests.of(circle.id())))
                .singleElement()
                .satisfies(request -> assertThat(request.words()).isEqualTo("Two."));

        Groups.as(amina, () -> requests.decline(circle.id(), ben.id()));
        assertThat(CurrentPerson.as(amina, () -> requests.of(circle.id()))).isEmpty();
        ask("Three.");
        Groups.as(ben, () -> requests.withdraw(circle.id()));
        assertThatThrownBy(() -> Groups.as(amina, () -> requests.accept(circle.id(), ben.id())))
                .isInstanceOf(Refused.class);
        assertThat(representatives.of(circle.id())).hasSize(1);
    }

    @Test
    void only_leads_answer_and_moderators_only_where_there_is_none_UC12_8() {
        SignedInPerson representative = groups.representative("Cleo", circle);
        SignedInPerson moderator = groups.moderator();
        OrganisationId orphan =
                SystemWork.call(() -> organisations.found("orphan-" + Groups.aName(), Groups.called(Groups.aName())));
        ask("");
        Groups.as(ben, () -> requests.ask(orphan, ""));

        assertThatThrownBy(() -> Groups.as(representative, () -> requests.accept(circle.id(), ben.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Groups.as(moderator, () -> requests.accept(circle.id(), ben.id())))
                .isInstanceOf(AccessDeniedException.class);
        Groups.as(moderator, () -> requests.accept(orphan, ben.id()));

        assertThat(SystemWork.call(() -> representatives.leadsOf(orphan)))
                .as("The first of an organisation leads it")
                .containsExactly(ben.id());
    }
}
