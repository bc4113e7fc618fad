package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refused;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

@ModuleTest
class NetworkMembersTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private NetworkMembers networkMembers;

    @Autowired
    private Organisations organisations;

    private Groups groups;
    private SignedInPerson bernard;
    private SignedInPerson amina;
    private OrganisationView network;
    private OrganisationView circle;

    @BeforeEach
    void aNetworkAndAGroup() {
        groups = new Groups(beans);
        bernard = groups.somebody("Bernard");
        amina = groups.somebody("Amina");
        network = groups.networkLedBy(bernard);
        circle = groups.ledBy(amina);
    }

    @Test
    void a_network_lists_its_members_and_only_its_lead_names_them_UC12_10() {
        SignedInPerson other = groups.representative("Ben", network);

        assertThatThrownBy(() -> Groups.as(other, () -> networkMembers.add(network.id(), circle.id())))
                .isInstanceOf(AccessDeniedException.class);
        Groups.as(bernard, () -> networkMembers.add(network.id(), circle.id()));
        Groups.as(bernard, () -> networkMembers.add(network.id(), circle.id()));

        assertThat(organisations.bySlug(network.slug()).orElseThrow().members()).containsExactly(circle.id());
        assertThatThrownBy(() -> Groups.as(amina, () -> networkMembers.add(circle.id(), network.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_member_that_left_stays_with_its_days_and_may_come_back_UC12_10() {
        Groups.as(bernard, () -> networkMembers.add(network.id(), circle.id()));
        Groups.as(bernard, () -> networkMembers.end(network.id(), circle.id()));
        assertThat(organisations.bySlug(network.slug()).orElseThrow().members()).isEmpty();

        Groups.as(bernard, () -> networkMembers.add(network.id(), circle.id()));

        assertThat(networkMembers.of(network.id()))
                .satisfiesExactly(
                        now -> {
                            assertThat(now.organisation()).isEqualTo(circle);
                            assertThat(now.ended()).isNull();
                        },
                        before -> assertThat(before.ended()).isAfterOrEqualTo(before.since()));
        assertThat(organisations.bySlug(network.slug()).orElseThrow().members()).containsExactly(circle.id());
    }

    @Test
    void a_members_lead_takes_it_out_and_nobody_else_does_UC12_10() {
        Groups.as(bernard, () -> networkMembers.add(network.id(), circle.id()));
        SignedInPerson stranger = groups.representative("Cleo", circle);

        assertThatThrownBy(() -> Groups.as(stranger, () -> networkMembers.end(network.id(), circle.id())))
                .isInstanceOf(AccessDeniedException.class);
        Groups.as(amina, () -> networkMembers.end(network.id(), circle.id()));

        assertThat(networkMembers.networksOf(circle.id()))
                .singleElement()
                .satisfies(membership -> assertThat(membership.ended()).isNotNull());
    }
}
