package org.throughline.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Internal;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SignedIn;

/**
 * How a person who holds a role comes by a passkey: a mailbox alone is not enough, so an administrator issues a code that is told by
 * another way. See docs/decisions/0030-second-factor.md.
 */
@Service
public class SecondFactor {

    private static final List<Limit> GUESSES = List.of(new Limit("passkey-code", 5, Duration.ofHours(1)));

    private final PasskeyCodes codes;
    private final Accounts accounts;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactor(
            PasskeyCodes codes, Accounts accounts, RateLimits limits, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /** Begins anew: the person's sessions end, their passkeys are void, and the code lets them add one. */
    IssuedCode issue(Person person, BodyId body, Duration life) {
        Instant now = clock.instant();
        PasskeyCode code = PasskeyCode.fresh();
        codes.put(person.id(), body, code, now, now.plus(life));
        accounts.endSessions(person.id(), now);
        events.publishEvent(new PasskeyCodeIssued(person.id().value(), body));
        return new IssuedCode(person.email().value(), code.readable(), now.plus(life));
    }

    /** Until when the person at the keyboard may use the code that was issued for them; nothing when there is none to use. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Instant> codeUsableUntil() {
        return codes.usableUntil(CurrentPerson.require(), clock.instant());
    }

    /**
     * A wrong guess counts, though it is refused.
     *
     * @throws Refused when it is not the code of the person at the keyboard, or when they have guessed too often
     */
    @SignedIn
    @Transactional(noRollbackFor = Refused.class)
    public void checkCode(String typed) {
        PersonId person = CurrentPerson.require();
        limits.take(person.value().toString(), GUESSES);
        if (!codes.fits(person, PasskeyCode.typed(typed), clock.instant())) {
            throw new Refused(Refusal.at("code", "people.code.wrong"));
        }
    }

    /** Tells that a passkey was added. */
    @Internal
    @Transactional
    public void keyAdded(PersonId person) {
        events.publishEvent(new PasskeyAdded(person.value()));
    }

    /**
     * Uses up the code with which a passkey is added now.
     *
     * @throws AccessDeniedException when another passkey was added with it meanwhile, or when it is too old
     */
    @Internal
    @Transactional
    public void codeUsed(PersonId person) {
        if (!codes.use(person, clock.instant())) {
            throw new AccessDeniedException("The code has been used or is too old");
        }
        events.publishEvent(new PasskeyCodeUsed(person.value()));
    }

    @Internal
    @Transactional
    public void keyRemoved(PersonId person) {
        events.publishEvent(new PasskeyRemoved(person.value()));
    }
}
