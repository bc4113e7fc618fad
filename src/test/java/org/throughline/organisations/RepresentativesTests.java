package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;
import org.throughline.rings.Statements;

@ModuleTest
class RepresentativesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Representatives representatives;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    private Groups groups;
    private SignedInPerson amina;
    private OrganisationView circle;

    @BeforeEach
    void aGroupWithItsLead() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
        circle = groups.ledBy(amina);
    }

    private List<String> names() {
        return representatives.of(circle.id()).stream()
                .map(one -> one.name() + " " + one.role())
                .toList();
    }

    private static void refusedAsLastLead(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("organisations.refused.last-lead"));
    }

    @Test
    void everybody_sees_who_speaks_for_an_organisation_leads_first_UC12_2() {
        groups.representative("Ben", circle);
        groups.representative("Cleo", circle);

        assertThat(names()).containsExactly("Amina LEAD", "Ben REPRESENTATIVE", "Cleo REPRESENTATIVE");
        assertThat(Statements.during(() -> representatives.of(circle.id()))).isLessThanOrEqualTo(3);
    }

    @Test
    void the_last_lead_can_neither_leave_nor_be_demoted_UC12_4() {
        groups.representative("Ben", circle);

        refusedAsLastLead(() -> Groups.as(amina, () -> representatives.leave(circle.id())));
        refusedAsLastLead(() -> Groups.as(
                amina, () -> representatives.changeRole(circle.id(), amina.id(), MembershipRole.REPRESENTATIVE)));
        refusedAsLastLead(() -> Groups.as(amina, () -> representatives.remove(circle.id(), amina.id())));
        assertThat(names()).containsExactly("Amina LEAD", "Ben REPRESENTATIVE");
    }

    @Test
    void a_lead_hands_over_and_may_leave_then_UC12_4() {
        SignedInPerson ben = groups.representative("Ben", circle);

        Groups.as(amina, () -> representatives.handOver(circle.id(), ben.id()));
        assertThat(names()).containsExactly("Ben LEAD", "Amina REPRESENTATIVE");
        Groups.as(amina, () -> representatives.leave(circle.id()));

        assertThat(names()).containsExactly("Ben LEAD");
        assertThat(CurrentPerson.as(amina, () -> organisations.mine())).isEmpty();
        assertThat(events()).contains("LeadHandedOver", "RepresentativeRemoved");
    }

    private List<String> events() {
        return jdbc.sql("SELECT event FROM audit_line WHERE subject = :id")
                .param("id", circle.id())
                .query(String.class)
                .list();
    }

    @Test
    void only_a_lead_changes_who_belongs_UC12_3() {
        SignedInPerson ben = groups.representative("Ben", circle);
        SignedInPerson stranger = groups.somebody("Stranger");

        for (SignedInPerson person : List.of(ben, stranger)) {
            assertThatThrownBy(() -> Groups.as(person, () -> representatives.remove(circle.id(), amina.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Groups.as(person, () -> representatives.handOver(circle.id(), person.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> Groups.as(
                            person, () -> representatives.changeRole(circle.id(), person.id(), MembershipRole.LEAD)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(names()).containsExactly("Amina LEAD", "Ben REPRESENTATIVE");
    }

    @Test
    void of_two_leads_who_leave_at_once_one_stays_UC12_4() throws Exception {
        for (int round = 0; round < 10; round++) {
            OrganisationView group = groups.ledBy(amina);
            SignedInPerson ben = groups.representative("Ben", group);
            Groups.as(amina, () -> representatives.changeRole(group.id(), ben.id(), MembershipRole.LEAD));
            List<Callable<Boolean>> leaving = List.of(leave(group, amina), leave(group, ben));
            int left = 0;
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> one : threads.invokeAll(leaving)) {
                    left += one.get() ? 1 : 0;
                }
            }
            assertThat(left).isEqualTo(1);
            assertThat(SystemWork.call(() -> representatives.leadsOf(group.id())))
                    .hasSize(1);
        }
    }

    private Callable<Boolean> leave(OrganisationView group, SignedInPerson person) {
        return () -> {
            try {
                Groups.as(person, () -> representatives.leave(group.id()));
                return true;
            } catch (Refused lastLead) {
                return false;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void after_any_sequence_of_changes_somebody_leads_UC12_4(long seed) {
        Random random = new Random(seed);
        List<SignedInPerson> people = new ArrayList<>(List.of(amina));
        for (String name : List.of("Ben", "Cleo", "Dev")) {
            people.add(groups.representative(name, circle));
        }
        for (int step = 0; step < 40; step++) {
            SignedInPerson actor = people.get(random.nextInt(people.size()));
            SignedInPerson other = people.get(random.nextInt(people.size()));
            try {
                switch (random.nextInt(6)) {
                    case 0 -> Groups.as(actor, () -> representatives.leave(circle.id()));
                    case 1 -> Groups.as(actor, () -> representatives.remove(circle.id(), other.id()));
                    case 2 -> Groups.as(actor, () -> representatives.handOver(circle.id(), other.id()));
                    case 3 ->
                        Groups.as(
                                actor,
                                () -> representatives.changeRole(
                                        circle.id(), other.id(), MembershipRole.REPRESENTATIVE));
                    case 4 ->
                        Groups.as(
                                actor, () -> representatives.changeRole(circle.id(), other.id(), MembershipRole.LEAD));
                    default ->
                        SystemWork.run(() -> organisations.addRepresentative(
                                other.id(), circle.id(), MembershipRole.REPRESENTATIVE));
                }
            } catch (Refused | AccessDeniedException refused) {
                assertThat(refused).isNotNull();
            }
            assertThat(SystemWork.call(() -> representatives.leadsOf(circle.id())))
                    .isNotEmpty();
        }
    }

    @Test
    void a_closed_organisation_keeps_its_page_and_nobody_speaks_for_it_UC12_5() {
        SignedInPerson ben = groups.representative("Ben", circle);
        assertThatThrownBy(() -> Groups.as(ben, () -> organisations.close(circle.id())))
                .isInstanceOf(AccessDeniedException.class);

        Groups.as(amina, () -> organisations.close(circle.id()));

        assertThat(organisations.bySlug(circle.slug()).orElseThrow().closed()).isTrue();
        assertThat(representatives.of(circle.id())).isEmpty();
        assertThat(CurrentPerson.as(ben, () -> organisations.represents(ben.id(), circle.id())))
                .isFalse();
    }
}
