package org.throughline.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session. Its user name is the person's id, so that a changed name or address changes no session; it has no
 * password.
 */
public record SignedInPerson(PersonId id, String displayName, Set<Grant> grants) implements UserDetails {

    public SignedInPerson {
        grants = Set.copyOf(grants);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(
                        Stream.of("CONTRIBUTOR"),
                        grants.stream().map(grant -> grant.role().name()))
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
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
