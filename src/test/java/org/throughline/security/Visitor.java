package org.throughline.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/**
 * Everybody who may come to a door: a stranger, a person without a role, one for each role, one for each role who has proved no more than
 * a mailbox, and the application itself.
 */
enum Visitor {
    STRANGER,
    CONTRIBUTOR,
    MODERATOR,
    OWNER,
    ADMIN,
    MODERATOR_BY_LINK,
    OWNER_BY_LINK,
    ADMIN_BY_LINK,
    SYSTEM;

    /** Those who come from outside. */
    static final List<Visitor> PEOPLE =
            Arrays.stream(values()).filter(visitor -> visitor != SYSTEM).toList();

    /** Somebody new with this role in a body that nobody knows. */
    Authentication arrives() {
        return switch (this) {
            case STRANGER ->
                new AnonymousAuthenticationToken(
                        "test", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
            case SYSTEM ->
                UsernamePasswordAuthenticationToken.authenticated(
                        "system", "", AuthorityUtils.createAuthorityList("SYSTEM"));
            case CONTRIBUTOR -> Sessions.as(somebody(Set.of(), Set.of()), proof(FactorGrantedAuthority.OTT_AUTHORITY));
            case MODERATOR, OWNER, ADMIN ->
                Sessions.as(somebody(grant(name()), Set.of()), proof(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
            case MODERATOR_BY_LINK, OWNER_BY_LINK, ADMIN_BY_LINK ->
                Sessions.as(
                        somebody(Set.of(), grant(name().replace("_BY_LINK", ""))),
                        proof(FactorGrantedAuthority.OTT_AUTHORITY));
        };
    }

    private static Set<Grant> grant(String role) {
        return Set.of(new Grant(Role.valueOf(role), new BodyId(Ids.next())));
    }

    private static List<FactorGrantedAuthority> proof(String factor) {
        return List.of(FactorGrantedAuthority.fromAuthority(factor));
    }

    private static SignedInPerson somebody(Set<Grant> grants, Set<Grant> dormant) {
        return new SignedInPerson(new PersonId(Ids.next()), "Somebody", grants, dormant);
    }
}
