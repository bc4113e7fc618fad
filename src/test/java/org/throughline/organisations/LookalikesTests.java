package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.organisations.Lookalike.Likeness;
import org.throughline.organisations.NewOrganisation.Kind;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class LookalikesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Organisations organisations;

    private final String word = UUID.randomUUID().toString();
    private Groups groups;
    private SignedInPerson amina;
    private SignedInPerson ben;

    @BeforeEach
    void twoPeople() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina", "amina@" + word + ".example");
        ben = groups.somebody("Ben");
    }

    private OrganisationView register(SignedInPerson person, NewOrganisation said, OrganisationView... others) {
        return CurrentPerson.as(
                person,
                () -> organisations.register(
                        said,
                        Set.of(List.of(others).stream()
                                .map(OrganisationView::id)
                                .toArray(OrganisationId[]::new))));
    }

    private List<Lookalike> like(SignedInPerson person, NewOrganisation said) {
        return CurrentPerson.as(person, () -> organisations.lookalikes(said));
    }

    @Test
    void a_likely_duplicate_is_pointed_out_before_a_second_record_is_made_UC12_7() {
        OrganisationView first = register(amina, Groups.called("Hospice " + word));
        NewOrganisation second = Groups.called("The Hospice Trust " + word + " Ltd");

        assertThat(like(ben, second)).singleElement().satisfies(alike -> {
            assertThat(alike.organisation()).isEqualTo(first);
            assertThat(alike.likenesses()).containsExactly(Likeness.NAME);
        });
        assertThatThrownBy(() -> register(ben, second))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("organisations.refused.lookalikes"));
        assertThat(register(ben, second, first).name()).isEqualTo(second.name());
    }

    @Test
    void the_same_number_and_the_same_email_domain_point_to_each_other_UC12_7() {
        String number = "9" + Math.abs(word.hashCode());
        OrganisationView first = register(amina, Groups.called("Kestrel " + word, Kind.ORGANISATION, number));
        SignedInPerson colleague = groups.somebody("Cleo", "cleo@" + word + ".example");

        assertThat(like(ben, Groups.called(Groups.aName(), Kind.ORGANISATION, " " + number + "-")))
                .singleElement()
                .satisfies(alike -> {
                    assertThat(alike.organisation()).isEqualTo(first);
                    assertThat(alike.likenesses()).containsExactly(Likeness.NUMBER);
                });
        assertThat(like(colleague, Groups.called(Groups.aName())))
                .singleElement()
                .satisfies(alike -> assertThat(alike.likenesses()).containsExactly(Likeness.DOMAIN));
        assertThat(like(ben, Groups.called(Groups.aName()))).isEmpty();
    }

    @Test
    void looking_costs_the_same_number_of_statements_however_many_look_alike() {
        OrganisationView one = register(amina, Groups.called("Alpha " + word));
        NewOrganisation said = Groups.called("Alpha " + word + " again");
        long few = CurrentPerson.as(ben, () -> Statements.whenKnown(() -> organisations.lookalikes(said)));
        OrganisationView two = register(ben, Groups.called("Alpha " + word + " 2"), one);
        register(ben, Groups.called("Alpha " + word + " 3"), one, two);

        assertThat(CurrentPerson.as(ben, () -> Statements.whenKnown(() -> organisations.lookalikes(said))))
                .isEqualTo(few);
    }
}
