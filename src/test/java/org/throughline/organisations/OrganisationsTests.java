package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class OrganisationsTests {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Bodies bodies;

    @Autowired
    private BeanFactory beans;

    private Groups groups;
    private SignedInPerson amina;

    @BeforeEach
    void somebody() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
    }

    private OrganisationView register(String name) {
        return CurrentPerson.as(
                amina,
                () -> organisations.register(Groups.called(name, NewOrganisation.Kind.ORGANISATION, " "), Set.of()));
    }

    @Test
    void a_small_group_registers_without_a_number_and_its_founder_speaks_for_it_R35() {
        OrganisationView group = register(Groups.aName());

        assertThat(group.number()).isNull();
        assertThat(CurrentPerson.as(amina, () -> organisations.mine())).containsExactly(group);
        assertThat(CurrentPerson.as(amina, () -> organisations.represents(amina.id(), group.id())))
                .isTrue();
        assertThat(CurrentPerson.as(amina, () -> organisations.represents(new PersonId(Ids.next()), group.id())))
                .isFalse();
        assertThat(organisations.bySlug(group.slug())).contains(group);
    }

    @Test
    void a_name_that_is_taken_is_refused_and_the_refusal_points_to_who_has_it_R35() {
        OrganisationView group = register(Groups.aName());

        assertThatThrownBy(() -> register("The " + group.name().toUpperCase() + "!"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .isEqualTo(Refusal.at(
                                        "name", "organisations.refused.name-taken", group.name(), group.slug())));
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        NewOrganisation blank = new NewOrganisation(
                " ",
                NewOrganisation.Kind.ORGANISATION,
                null,
                "x".repeat(31),
                "nowhere",
                NewOrganisation.SizeBand.NONE,
                "");

        assertThatThrownBy(() -> CurrentPerson.as(amina, () -> organisations.register(blank, Set.of())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("name", "type", "number", "represents", "areas"));
    }

    @Test
    void names_in_another_script_and_names_that_are_addresses_here_get_an_address() {
        assertThat(register("مجموعة " + "أ".repeat(3)
                                + new StringBuilder(Groups.aName().replaceAll("[^0-9]", "")))
                        .slug())
                .isNotBlank();
        String number = Ids.next().toString().replaceAll("[^0-9]", "");
        OrganisationView one = register("Ärger " + number);
        OrganisationView other = CurrentPerson.as(
                amina, () -> organisations.register(Groups.called("Arger-ع " + number), Set.of(one.id())));
        assertThat(one.slug()).isNotEqualTo(other.slug());
    }

    @Test
    void mine_is_one_statement_however_many_and_however_large() {
        OrganisationView member = register(Groups.aName());
        register(Groups.aName());
        OrganisationId network = SystemWork.call(() -> organisations.found(
                "network-" + Ids.next(), Groups.called(Groups.aName(), NewOrganisation.Kind.NETWORK, null)));
        SystemWork.run(() -> organisations.affiliate(network, member.id()));
        SystemWork.run(() -> organisations.addRepresentative(amina.id(), network, MembershipRole.LEAD));

        CurrentPerson.as(amina, () -> {
            assertThat(organisations.mine()).hasSize(3);
            assertThat(Statements.during(() -> organisations.mine())).isEqualTo(1);
            return Statements.during(() -> organisations.byId(List.of(network, member.id())));
        });
    }

    @Test
    void nobody_registers_or_founds_who_may_not() {
        assertThatThrownBy(() -> organisations.register(Groups.called(Groups.aName()), Set.of()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> CurrentPerson.as(amina, () -> organisations.found("x", Groups.called(Groups.aName()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_body_goes_by_the_name_of_the_day_R22() {
        BodyId body = SystemWork.call(() -> bodies.add("body-" + Ids.next(), "Old Name", LocalDate.of(2018, 4, 1)));
        SystemWork.run(() -> bodies.rename(body, "New Name", LocalDate.of(2022, 7, 1)));

        assertThat(bodies.asOf(body, LocalDate.of(2022, 6, 30)).orElseThrow().name())
                .isEqualTo("Old Name");
        assertThat(bodies.asOf(body, LocalDate.of(2022, 7, 1)).orElseThrow().name())
                .isEqualTo("New Name");
        assertThat(bodies.asOf(body, LocalDate.of(2000, 1, 1)).orElseThrow().name())
                .isEqualTo("Old Name");
        assertThat(bodies.byId(body).orElseThrow().name()).isEqualTo("New Name");
        assertThat(bodies.all()).extracting(BodyView::id).containsOnlyOnce(body);
    }
}
