package org.throughline.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;

/**
 * How somebody comes to use another address. They prove it by a link mailed to it, which counts only for whoever asked for it and is signed
 * in: an address with a slip in it gives nobody else the account.
 */
@Service
public class EmailChanges {

    private static final Duration LONGEST_WAIT_FOR_MAIL = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final List<Limit> LIMITS = List.of(new Limit("email-change", 5, Duration.ofHours(1)));

    private final EmailChangeRows rows;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmailChanges(
            EmailChangeRows rows, People people, RateLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a link to the new address. The answer never tells whether somebody else has an account under it: that is said in the mail.
     *
     * @throws Refused when it is no address, or the one they have, or when they asked too often
     */
    @SignedIn
    @Transactional
    public void request(String email) {
        EmailAddress address = EmailAddress.of(email);
        PersonId person = CurrentPerson.require();
        if (people.require(person).email().equals(address)) {
            throw new Refused(Refusal.at("email", "people.email-change.same"));
        }
        limits.take(person.value().toString(), LIMITS);
        UUID id = Ids.next();
        rows.add(id, person, address, clock.instant());
        events.publishEvent(new EmailChangeRequested(id, person));
    }

    /** Whether somebody has an account under the address that is wished for. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isTaken(UUID change) {
        return rows.byId(change)
                .filter(wish -> !people.isNew(new EmailAddress(wish.email())))
                .isPresent();
    }

    /** Makes the secret of the link that is about to be mailed; nothing when it came too late for that. */
    @Internal
    @Transactional
    public Optional<IssuedLink> issue(UUID change) {
        Secret secret = Secret.fresh();
        Instant expires = clock.instant().plus(SignInLinks.LIFE);
        if (!rows.issue(change, secret, expires, clock.instant().minus(LONGEST_WAIT_FOR_MAIL))) {
            return Optional.empty();
        }
        return rows.byId(change)
                .map(wish -> new IssuedLink(wish.email(), PeopleLinks.confirmEmail(secret.text()), expires));
    }

    /** Where somebody is told that their address is wanted for another account; the link proves nothing. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<IssuedLink> wished(UUID change) {
        return rows.byId(change).map(wish -> new IssuedLink(wish.email(), PeopleLinks.SIGN_IN, clock.instant()));
    }

    /** Where somebody is told that their account has another address now; the link proves nothing. */
    @Internal
    @Transactional(readOnly = true)
    public Optional<IssuedLink> earlier(UUID change) {
        return rows.byId(change)
                .flatMap(done -> Optional.ofNullable(done.earlier()))
                .map(earlier -> new IssuedLink(earlier, PeopleLinks.ACCOUNT, clock.instant()));
    }

    /**
     * Uses the new address from now on: sessions, passkeys, drafts and all else stay, for they belong to the person.
     *
     * @throws Refused when the link was used, is too old, is another person's or never was, and when the address has an account meanwhile
     */
    @SignedIn
    @Transactional
    public void confirm(String secret) {
        PersonId person = CurrentPerson.require();
        EmailChangeRows.Change change =
                rows.usable(new Secret(secret), person, clock.instant()).orElseThrow(EmailChanges::unusable);
        String earlier = people.require(person).email().value();
        EmailAddress email = new EmailAddress(change.email());
        if (!rows.fulfil(change, earlier, clock.instant())) {
            throw unusable();
        }
        try {
            rows.use(person, email);
        } catch (DuplicateKeyException taken) {
            throw unusable();
        }
        rows.endLinks(earlier, email);
        events.publishEvent(new EmailChanged(person.value(), change.id().value()));
    }

    private static Refused unusable() {
        return new Refused(Refusal.of("people.email-change.unusable"));
    }

    @Internal
    @Transactional
    public void forgetOld() {
        rows.forgetOlderThan(clock.instant().minus(KEPT));
    }
}
