package org.throughline.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Internal;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** One-time links that prove an address. Only a hash of the secret is kept. */
@Service
public class SignInLinks {

    /** How long a link can be used, counted from the writing of the mail. */
    public static final Duration LIFE = Duration.ofMinutes(30);

    private static final Duration LONGEST_WAIT_FOR_MAIL = Duration.ofHours(6);
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Limit FOR_ADDRESS = new Limit("sign-in-mail", 5, Duration.ofHours(1));
    private static final Limit FOR_NETWORK = new Limit("sign-in-network", 20, Duration.ofMinutes(1));

    private final Links links;
    private final People people;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInLinks(Links links, People people, RateLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.people = people;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for a link to be mailed to this address. The answer never tells whether an account exists.
     *
     * @param next the local path to go to once signed in; anything else leads home
     * @param subject what the link also confirms (the identity of a draft), announced by {@link SignInLinkUsed}; absent for a mere
     *     sign-in
     * @throws Refused when it is no address, or when too many mails were asked for
     */
    @Open
    @Transactional
    public void request(String email, String next, @Nullable UUID subject) {
        EmailAddress address = EmailAddress.of(email);
        limit(address);
        UUID id = Ids.next();
        links.add(id, address, LocalPath.orHome(next), subject, clock.instant());
        events.publishEvent(new SignInLinkRequested(id));
    }

    /** Whether a link also confirms something that waits for it, see {@link #request}. */
    @Internal
    @Transactional(readOnly = true)
    public boolean isConfirming(UUID link) {
        return links.byId(link).filter(kept -> kept.confirms() != null).isPresent();
    }

    /** Makes the secret of a link that is about to be mailed; an earlier secret of it is void. Nothing when it came too late for that. */
    @Internal
    @Transactional
    public Optional<IssuedLink> issue(UUID link) {
        Secret secret = Secret.fresh();
        Instant expires = clock.instant().plus(LIFE);
        if (!links.issue(link, secret, expires, clock.instant().minus(LONGEST_WAIT_FOR_MAIL))) {
            return Optional.empty();
        }
        return links.byId(link).map(kept -> new IssuedLink(kept.email(), PeopleLinks.link(secret.text()), expires));
    }

    /**
     * Uses a link: proves the address, makes the account if there is none, and lets those who wait for the confirmation do their part,
     * all in one transaction.
     *
     * @throws Refused when the link was used before, is too old, or never was
     */
    @Open
    @Transactional
    public SpentLink spend(String secret) {
        Secret given = new Secret(secret);
        boolean spent = links.spend(given, clock.instant());
        Links.Link link = links.bySecret(given).orElseThrow(() -> new Refused(Refusal.of("people.link.unknown")));
        if (!spent) {
            throw new Refused(Refusal.of(link.spent() == null ? "people.link.old" : "people.link.used"));
        }
        EmailAddress email = new EmailAddress(link.email());
        boolean newcomer = people.isNew(email);
        PersonId person = people.register(email, null);
        Links.Key confirms = link.confirms();
        events.publishEvent(new SignInLinkUsed(link.id().value(), person, confirms == null ? null : confirms.value()));
        LocalPath next = LocalPath.orHome(link.nextPath());
        return new SpentLink(person, newcomer && confirms == null ? welcomed(next) : next);
    }

    /** Whoever is new is asked first who is speaking; whoever has just sent something has said so. */
    private static LocalPath welcomed(LocalPath next) {
        LocalPath welcome = LocalPath.orHome(PeopleLinks.welcome(next));
        return welcome.equals(LocalPath.HOME) ? next : welcome;
    }

    @Internal
    @Transactional
    public void forgetOld() {
        links.forgetOlderThan(clock.instant().minus(KEPT));
    }

    private void limit(EmailAddress address) {
        try {
            limits.takeHere(address.value(), List.of(FOR_ADDRESS), FOR_NETWORK);
        } catch (Refused reached) {
            long seconds = (Long) reached.refusals().getFirst().arguments().getFirst();
            throw new Refused(Refusal.at(
                    "email",
                    "people.link.limit",
                    Duration.ofSeconds(seconds).plusSeconds(59).toMinutes()));
        }
    }
}
