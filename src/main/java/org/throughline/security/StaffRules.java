package org.throughline.security;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.throughline.people.Role;

/**
 * What a role asks for wherever it is asked for, on a method, an address or a view: the role, and then a passkey. The role comes first, so
 * that nobody without one is asked for a passkey. See docs/decisions/0030-second-factor.md.
 */
final class StaffRules<T> implements AuthorizationManagerFactory<T> {

    private static final String PREFIX = "ROLE_";
    private static final Set<String> STAFF =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    private static final RequiredFactor PASSKEY = RequiredFactor.withAuthority(
                    FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
            .build();

    private final AuthorizationManagerFactory<T> plain = new DefaultAuthorizationManagerFactory<>();
    private final AuthorizationManager<T> passkey = AllRequiredFactorsAuthorizationManager.<T>builder()
            .requireFactor(PASSKEY)
            .build();

    @Override
    public AuthorizationManager<T> hasRole(String role) {
        return forRoles(plain.hasRole(role), role);
    }

    @Override
    public AuthorizationManager<T> hasAnyRole(String... roles) {
        return forRoles(plain.hasAnyRole(roles), roles);
    }

    @Override
    public AuthorizationManager<T> hasAllRoles(String... roles) {
        return forRoles(plain.hasAllRoles(roles), roles);
    }

    @Override
    public AuthorizationManager<T> hasAuthority(String authority) {
        return forRoles(plain.hasAuthority(authority), authority);
    }

    @Override
    public AuthorizationManager<T> hasAnyAuthority(String... authorities) {
        return forRoles(plain.hasAnyAuthority(authorities), authorities);
    }

    @Override
    public AuthorizationManager<T> hasAllAuthorities(String... authorities) {
        return forRoles(plain.hasAllAuthorities(authorities), authorities);
    }

    private AuthorizationManager<T> forRoles(AuthorizationManager<T> held, String... roles) {
        boolean staff = Arrays.stream(roles)
                .map(role -> role.startsWith(PREFIX) ? role.substring(PREFIX.length()) : role)
                .anyMatch(STAFF::contains);
        return staff ? new BothInTurn<>(held, passkey) : held;
    }

    /** The second is asked only of those whom the first lets in. */
    private record BothInTurn<T>(AuthorizationManager<T> first, AuthorizationManager<T> second)
            implements AuthorizationManager<T> {

        @Override
        public @Nullable AuthorizationResult authorize(
                Supplier<? extends @Nullable Authentication> authentication, T object) {
            AuthorizationResult held = first.authorize(authentication, object);
            return held == null || !held.isGranted() ? held : second.authorize(authentication, object);
        }
    }
}
