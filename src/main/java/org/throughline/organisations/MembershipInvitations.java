package org.throughline.organisations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.RetriedOnConflict;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.EmailAddress;
import org.throughline.people.IssuedLink;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.Secret;

/**
 * Invitations to speak for an organisation: a link by mail that works once, for fourteen days, for whoever holds it and is signed in.
 */
@Service
public class MembershipInvitations {

    /** How long a link can be used. */
    public static final Duration LIFE = Duration.ofDays(14);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final List<RateLimits.Limit> LIMITS =
            List.of(new RateLimits.Limit("invitations", 20, Duration.ofDays(1)));

    private final InvitationRows rows;
    private final OrganisationQueries queries;
    private final Teams teams;
    private final Leading leading;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipInvitations(
            InvitationRows rows,
            OrganisationQueries queries,
            Teams teams,
            Leading leading,
            People people,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.teams = teams;
        this.leading = leading;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks somebody by mail. An earlier invitation to the same address is void.
     *
     * @throws AccessDeniedException unless the person at the keyboard is a lead
     * @throws Refused when it is no address, or too many were asked today
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void invite(OrganisationId organisation, String email, MembershipRole role) {
        PersonId lead = leading.requireLead(organisation);
        EmailAddress address = EmailAddress.of(email);
        limits.take(lead.value().toString(), LIMITS);
        Instant now = now();
        InvitationId id = rows.put(new Invitation(
                new InvitationId(Ids.next()),
                organisation,
                address.value(),
                role,
                InvitationState.WAITING,
                lead,
                now,
                now.plus(LIFE)));
        events.publishEvent(new RepresentativeInvited(organisation.value(), id));
    }

    /** Sends another link for the same invitation; the earlier one is void. */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public void resend(InvitationId id) {
        Invitation invitation = ledBy(id);
        String email = invitation.email();
        if (invitation.state() != InvitationState.WAITING || email == null) {
            throw new Refused(Refusal.of("organisations.refused.invitation-over"));
        }
        invite(invitation.organisation(), email, invitation.role());
    }

    /** Takes an invitation back: its link does not work any more. */
    @SignedIn
    @Transactional
    public void revoke(InvitationId id) {
        Invitation invitation = ledBy(id);
        if (rows.end(id, InvitationState.REVOKED)) {
            events.publishEvent(new InvitationRevoked(invitation.organisation().value(), id));
        }
    }

    /** What waits, for the leads. @throws AccessDeniedException for everybody else */
    @SignedIn
    @Transactional(readOnly = true)
    public List<InvitationView> of(OrganisationId organisation) {
        leading.requireLead(organisation);
        Instant now = now();
        return rows.waiting(organisation).stream()
                .map(invitation -> new InvitationView(
                        invitation.id(),
                        Optional.ofNullable(invitation.email()).orElse(""),
                        invitation.role(),
                        invitation.invitedBy(),
                        invitation.invitedAt(),
                        invitation.expires(),
                        !invitation.isUsable(now)))
                .toList();
    }

    /** The invitation for whoever holds its link; nothing for a secret that is none, or is void since another link was sent. */
    @Open
    @Transactional(readOnly = true)
    public Optional<ReceivedInvitation> byLink(String secret) {
        return rows.find(new Secret(secret)).map(this::received);
    }

    /**
     * The person at the keyboard speaks for the organisation from now on. Spends the link.
     *
     * @throws Refused when it was used before, taken back, or is too old
     */
    @SignedIn
    @RetriedOnConflict
    @Transactional
    public OrganisationView accept(String secret) {
        Invitation invitation = spend(secret, InvitationState.ACCEPTED);
        OrganisationId organisation = queries.standing(invitation.organisation());
        Team before = teams.lock(organisation);
        teams.save(organisation, before, before.joined(CurrentPerson.require(), invitation.role()));
        events.publishEvent(new InvitationAccepted(organisation.value(), invitation.id()));
        return queries.byId(List.of(organisation)).values().iterator().next();
    }

    /** Whoever holds the link does not want to. Spends the link. @throws Refused as {@link #accept} does */
    @Open
    @Transactional
    public void decline(String secret) {
        Invitation invitation = spend(secret, InvitationState.DECLINED);
        events.publishEvent(new InvitationDeclined(invitation.organisation().value(), invitation.id()));
    }

    private Invitation spend(String secret, InvitationState outcome) {
        return rows.find(new Secret(secret))
                .filter(invitation -> invitation.isUsable(now()))
                .filter(invitation -> rows.end(invitation.id(), outcome))
                .orElseThrow(() -> new Refused(Refusal.of("organisations.refused.invitation-over")));
    }

    /** Makes the secret of a mail that is about to be sent; an earlier one is void. Nothing when the invitation is over. */
    @Internal
    @Transactional
    public Optional<IssuedLink> issue(UUID id) {
        return rows.find(new InvitationId(id))
                .filter(invitation -> invitation.isUsable(now()) && invitation.email() != null)
                .map(invitation -> {
                    Secret secret = Secret.fresh();
                    rows.issue(invitation.id(), secret);
                    return new IssuedLink(
                            Optional.ofNullable(invitation.email()).orElseThrow(),
                            OrganisationsLinks.invitation(secret.text()),
                            invitation.expires());
                });
    }

    /** What the mail says, see {@link #issue}. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<ReceivedInvitation> letter(UUID id) {
        return rows.find(new InvitationId(id)).map(this::received);
    }

    /** Forgets invitations that nobody could use for ninety days. */
    @Internal
    @Transactional
    public void forgetOld() {
        rows.forgetExpiredBefore(now().minus(KEPT));
    }

    private ReceivedInvitation received(Invitation invitation) {
        OrganisationView organisation = queries.byId(List.of(invitation.organisation()))
                .values()
                .iterator()
                .next();
        String inviter = SystemWork.call(() -> people.namesForColleagues(List.of(invitation.invitedBy())))
                .getOrDefault(invitation.invitedBy(), "");
        return new ReceivedInvitation(
                organisation, invitation.role(), inviter, invitation.state(), invitation.isUsable(now()));
    }

    private Invitation ledBy(InvitationId id) {
        Invitation invitation = rows.find(id).orElseThrow(() -> new AccessDeniedException("No such invitation"));
        leading.requireLead(invitation.organisation());
        return invitation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
