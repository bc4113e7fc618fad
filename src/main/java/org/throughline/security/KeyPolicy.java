package org.throughline.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.throughline.people.SignInLinks;
import org.throughline.people.SignedInPerson;

/**
 * Who may add or remove a passkey: anybody who is signed in, but who holds a role only with a passkey, or with a fresh link and an
 * administrator's code. A mailbox alone leads to no role.
 */
@Component
final class KeyPolicy implements AuthorizationManager<RequestAuthorizationContext> {

    static final Duration FRESH = SignInLinks.LIFE;

    private final Clock clock;

    KeyPolicy(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(mayAdd(authentication.get()));
    }

    boolean mayAdd(@Nullable Authentication authentication) {
        return authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson person
                && (mayRemove(person) || hasCode(authentication));
    }

    boolean mayRemove(SignedInPerson person) {
        return person.dormant().isEmpty();
    }

    /** Whether the passkey that is added now uses up a code. */
    boolean needsCode(SignedInPerson person) {
        return !person.dormant().isEmpty();
    }

    /** Whether the person at the keyboard has used a one-time link within the last half hour. */
    boolean hasFreshLink() {
        return isFresh(Proofs.current(), FactorGrantedAuthority.OTT_AUTHORITY);
    }

    /** Whether the person at the keyboard has proved within the last half hour who they are. */
    boolean isFresh() {
        return hasFreshLink() || isFresh(Proofs.current(), FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
    }

    private boolean hasCode(Authentication authentication) {
        List<FactorGrantedAuthority> proofs = Proofs.of(authentication);
        return isFresh(proofs, Proofs.CODE_AUTHORITY) && isFresh(proofs, FactorGrantedAuthority.OTT_AUTHORITY);
    }

    private boolean isFresh(List<FactorGrantedAuthority> proofs, String factor) {
        return Proofs.hold(proofs, factor, FRESH, clock.instant());
    }
}
