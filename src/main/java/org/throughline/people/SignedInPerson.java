package org.throughline.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session. Its user name is the person's id, so that a changed name or address changes no session; it has no
 * password.
 *
 * @param grants what the person may do now
 * @param dormant what the person may do only after a second factor. See docs/decisions/0030-second-factor.md.
 */
public record SignedInPerson(PersonId id, String displayName, Set<Grant> grants, Set<Grant> dormant)
        implements UserDetails {

    public SignedInPerson {
        grants = Set.copyOf(grants);
        dormant = Set.copyOf(dormant);
    }

    /** A person who has given every proof that their roles ask for. */
    public SignedInPerson(PersonId id, String displayName, Set<Grant> grants) {
        this(id, displayName, grants, Set.of());
    }

    /** Every role by name, and the second factor where roles may be used: Spring Security asks for both. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        Stream<GrantedAuthority> roles = Stream.concat(
                        Stream.of("CONTRIBUTOR"),
                        Stream.concat(grants.stream(), dormant.stream())
                                .map(grant -> grant.role().name()))
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role));
        Stream<GrantedAuthority> factors = grants.isEmpty()
                ? Stream.empty()
                : Stream.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        return Stream.concat(roles, factors).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getUsername() {
        return id.value().toString();
    }

    @Override
    public String getPassword() {
        return "";
    }
}
