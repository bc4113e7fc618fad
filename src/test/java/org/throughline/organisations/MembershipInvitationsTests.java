package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SettableClock;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.IssuedLink;
import org.throughline.people.SignedInPerson;
import org.throughline.rings.ModuleTest;

@ModuleTest
class MembershipInvitationsTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private MembershipInvitations invitations;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Representatives representatives;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String email = UUID.randomUUID() + "@example.org";
    private Groups groups;
    private SignedInPerson amina;
    private OrganisationView circle;

    @BeforeEach
    void aGroupWithItsLead() {
        groups = new Groups(beans);
        amina = groups.somebody("Amina");
        circle = groups.ledBy(amina);
    }

    @AfterEach
    void theRealTime() {
        ((SettableClock) clock).reset();
    }

    private void invite(MembershipRole role) {
        Groups.as(amina, () -> invitations.invite(circle.id(), email, role));
    }

    private List<InvitationView> waiting() {
        return CurrentPerson.as(amina, () -> invitations.of(circle.id()));
    }

    /** As it stands in the mail. */
    private String secret() {
        IssuedLink link = SystemWork.call(
                        () -> invitations.issue(waiting().getFirst().id().value()))
                .orElseThrow();
        assertThat(link.email()).isEqualTo(email);
        assertThat(link.path()).startsWith("/invitations/");
        return link.path().substring("/invitations/".length());
    }

    private static void over(Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::textKey)
                                .containsExactly("organisations.refused.invitation-over"));
    }

    @Test
    void whoever_holds_the_link_joins_with_a_sign_in_of_their_own_UC12_6() {
        invite(MembershipRole.REPRESENTATIVE);
        String secret = secret();
        SignedInPerson ben = groups.somebody("Ben");

        assertThat(invitations.byLink(secret)).hasValueSatisfying(received -> {
            assertThat(received.organisation().name()).isEqualTo(circle.name());
            assertThat(received.inviter()).isEqualTo("Amina");
            assertThat(received.usable()).isTrue();
        });
        OrganisationView joined = CurrentPerson.as(ben, () -> invitations.accept(secret));

        assertThat(joined.id()).isEqualTo(circle.id());
        assertThat(CurrentPerson.as(ben, () -> organisations.represents(ben.id(), circle.id())))
                .isTrue();
        assertThat(waiting()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM membership_invitation WHERE email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .as("The address is forgotten")
                .isZero();
    }

    @Test
    void a_link_works_once_however_many_try_at_once_UC12_6() throws Exception {
        invite(MembershipRole.REPRESENTATIVE);
        String secret = secret();
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            SignedInPerson somebody = groups.somebody("Number " + number);
            tries.add(() -> {
                try {
                    CurrentPerson.as(somebody, () -> invitations.accept(secret));
                    return true;
                } catch (Refused used) {
                    return false;
                }
            });
        }
        int joined = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                joined += one.get() ? 1 : 0;
            }
        }

        assertThat(joined).isEqualTo(1);
        assertThat(representatives.of(circle.id())).hasSize(2);
        assertThat(invitations.byLink(secret))
                .hasValueSatisfying(received -> assertThat(received.usable()).isFalse());
    }

    @Test
    void opening_the_page_spends_nothing_UC12_6() {
        invite(MembershipRole.REPRESENTATIVE);
        String secret = secret();

        invitations.byLink(secret);
        invitations.byLink(secret);

        assertThat(CurrentPerson.as(groups.somebody("Ben"), () -> invitations.accept(secret)))
                .isNotNull();
    }

    @Test
    void an_invitation_that_was_taken_back_is_too_old_or_was_sent_again_does_not_work_UC12_6() {
        SignedInPerson ben = groups.somebody("Ben");
        invite(MembershipRole.REPRESENTATIVE);
        String first = secret();
        Groups.as(amina, () -> invitations.resend(waiting().getFirst().id()));
        String second = secret();

        over(() -> CurrentPerson.as(ben, () -> invitations.accept(first)));
        assertThat(invitations.byLink(second))
                .hasValueSatisfying(received -> assertThat(received.usable()).isTrue());

        ((SettableClock) clock).set(clock.instant().plus(Duration.ofDays(15)));
        over(() -> CurrentPerson.as(ben, () -> invitations.accept(second)));
        assertThat(waiting()).singleElement().matches(InvitationView::expired);
        ((SettableClock) clock).reset();

        Groups.as(amina, () -> invitations.revoke(waiting().getFirst().id()));
        over(() -> CurrentPerson.as(ben, () -> invitations.accept(second)));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoever_does_not_want_to_declines_without_an_account_and_the_link_is_spent() {
        invite(MembershipRole.LEAD);
        String secret = secret();

        invitations.decline(secret);

        over(() -> CurrentPerson.as(groups.somebody("Ben"), () -> invitations.accept(secret)));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void only_a_lead_invites_resends_and_revokes_UC12_3() {
        SignedInPerson ben = groups.representative("Ben", circle);
        invite(MembershipRole.REPRESENTATIVE);
        InvitationId id = waiting().getFirst().id();

        assertThatThrownBy(() ->
                        Groups.as(ben, () -> invitations.invite(circle.id(), "x@example.org", MembershipRole.LEAD)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Groups.as(ben, () -> invitations.resend(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Groups.as(ben, () -> invitations.revoke(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentPerson.as(ben, () -> invitations.of(circle.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_same_address_is_invited_once_and_what_is_no_address_is_refused_beside_its_field() {
        invite(MembershipRole.REPRESENTATIVE);
        invite(MembershipRole.LEAD);

        assertThat(waiting()).singleElement().satisfies(invitation -> {
            assertThat(invitation.email()).isEqualTo(email);
            assertThat(invitation.role()).isEqualTo(MembershipRole.LEAD);
        });
        assertThatThrownBy(() ->
                        Groups.as(amina, () -> invitations.invite(circle.id(), "no address", MembershipRole.LEAD)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::field)
                                .containsExactly("email"));
    }

    @Test
    void a_made_up_secret_is_nothing() {
        assertThat(invitations.byLink("made-up")).isEqualTo(Optional.empty());
        over(() -> CurrentPerson.as(amina, () -> invitations.accept("made-up")));
    }
}
