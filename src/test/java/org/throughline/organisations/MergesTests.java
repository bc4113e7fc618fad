package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

@ModuleTest
class MergesTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Merges merges;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Representatives representatives;

    @Autowired
    private NetworkMembers networkMembers;

    @Autowired
    private JoinRequests requests;

    @Autowired
    private MembershipInvitations invitations;

    private Groups groups;
    private SignedInPerson amina;
    private SignedInPerson ben;
    private SignedInPerson moderator;
    private OrganisationView kept;
    private OrganisationView doubled;

    @BeforeEach
    void twoRecordsOfOneOrganisation() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
        ben = groups.somebody("Ben");
        moderator = groups.moderator();
        kept = groups.ledBy(amina);
        doubled = groups.ledBy(ben);
    }

    private void merge() {
        merge(doubled, kept);
    }

    private void merge(OrganisationView from, OrganisationView into) {
        Groups.as(moderator, () -> merges.merge(from.id(), into.id(), "The same hall, the same number."));
    }

    private static void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly(key));
    }

    @Test
    void everybody_of_both_speaks_for_the_one_with_the_higher_role_UC12_11() {
        SignedInPerson cleo = groups.representative("Cleo", doubled);
        SystemWork.run(() -> organisations.addRepresentative(amina.id(), doubled.id(), MembershipRole.REPRESENTATIVE));

        merge();

        assertThat(representatives.of(kept.id()).stream().map(one -> one.name() + " " + one.role()))
                .containsExactlyInAnyOrder("Amina LEAD", "Ben LEAD", "Cleo REPRESENTATIVE");
        assertThat(CurrentPerson.as(cleo, () -> organisations.mine()))
                .extracting(OrganisationView::id)
                .containsExactly(kept.id());
        assertThat(CurrentPerson.as(cleo, () -> organisations.represents(cleo.id(), doubled.id())))
                .as("Also for what was said under the other identity")
                .isTrue();
    }

    @Test
    void the_old_address_and_the_old_identity_lead_to_the_one_UC12_11() {
        merge();

        OrganisationView standing = organisations.bySlug(doubled.slug()).orElseThrow();
        assertThat(standing.id()).isEqualTo(kept.id());
        assertThat(organisations.byId(Set.of(doubled.id(), kept.id())))
                .containsOnlyKeys(doubled.id(), kept.id())
                .allSatisfy((asked, view) -> assertThat(view.name()).isEqualTo(kept.name()));
        assertThat(merges.into(kept.id())).singleElement().satisfies(record -> {
            assertThat(record.name()).isEqualTo(doubled.name());
            assertThat(record.slug()).isEqualTo(doubled.slug());
            assertThat(record.moderator()).isEqualTo(moderator.id());
        });
        assertThat(merges.identitiesOf(doubled.id())).containsExactlyInAnyOrder(kept.id(), doubled.id());
    }

    @Test
    void a_chain_of_merges_leads_to_its_end_UC12_11() {
        OrganisationView last = groups.ledBy(groups.somebody("Dev"));

        merge();
        merge(kept, last);

        assertThat(organisations.bySlug(doubled.slug()).orElseThrow().id()).isEqualTo(last.id());
        assertThat(merges.into(last.id())).hasSize(2);
        assertThat(representatives.of(last.id())).hasSize(3);
    }

    @Test
    void memberships_of_networks_are_joined_and_none_is_doubled_UC12_11() {
        SignedInPerson bernard = groups.somebody("Bernard");
        OrganisationView both = groups.networkLedBy(bernard);
        OrganisationView one = groups.networkLedBy(bernard);
        Groups.as(bernard, () -> {
            networkMembers.add(both.id(), kept.id());
            networkMembers.add(both.id(), doubled.id());
            networkMembers.add(one.id(), doubled.id());
        });

        merge();

        assertThat(networkMembers.networksOf(kept.id()))
                .extracting(membership -> membership.organisation().id())
                .containsExactlyInAnyOrder(both.id(), one.id());
        assertThat(organisations.byId(List.of(both.id())).get(both.id()).members())
                .containsExactly(kept.id());
    }

    @Test
    void invitations_and_requests_that_wait_are_answered_by_the_one_UC12_11() {
        SignedInPerson dev = groups.somebody("Dev");
        Groups.as(dev, () -> requests.ask(doubled.id(), "Hello."));
        Groups.as(
                ben,
                () -> invitations.invite(doubled.id(), "x-" + dev.id().value() + "@example.org", MembershipRole.LEAD));

        merge();

        assertThat(CurrentPerson.as(amina, () -> requests.of(kept.id()))).hasSize(1);
        assertThat(CurrentPerson.as(amina, () -> invitations.of(kept.id()))).hasSize(1);
    }

    @Test
    void what_cannot_be_merged_is_refused_UC12_11() {
        OrganisationView network = groups.networkLedBy(ben);
        refused("organisations.refused.merged", () -> merge(kept, kept));
        refused("organisations.refused.merge-network", () -> merge(network, kept));
        refused(
                "organisations.refused.reason",
                () -> Groups.as(moderator, () -> merges.merge(doubled.id(), kept.id(), " ")));
        merge();
        refused("organisations.refused.merged", this::merge);

        OrganisationView own = groups.ledBy(moderator);
        refused("organisations.refused.own", () -> merge(own, kept));
        refused("organisations.refused.own", () -> merge(kept, own));
    }

    @Test
    void a_merged_record_is_in_no_list_and_its_old_name_still_points_to_the_one() {
        merge();

        assertThat(CurrentPerson.as(
                        groups.somebody("Dev"),
                        () -> organisations.lookalikes(Groups.called(doubled.name() + " again"))))
                .extracting(alike -> alike.organisation().id())
                .containsExactly(kept.id());
        assertThat(beans.getBean(Directory.class).find(doubled.name(), null).organisations())
                .isEmpty();
        assertThat(beans.getBean(Directory.class)
                        .find(kept.name().toUpperCase(), null)
                        .organisations())
                .extracting(OrganisationView::id)
                .containsExactly(kept.id());
    }
}
