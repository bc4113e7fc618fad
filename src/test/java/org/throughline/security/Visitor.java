package org.throughline.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;

/** Everybody who may come to a door: a stranger, a person without a role, one for each role, and the application itself. */
enum Visitor {
    STRANGER,
    CONTRIBUTOR,
    MODERATOR,
    OWNER,
    ADMIN,
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
            case CONTRIBUTOR -> with(Set.of());
            case MODERATOR, OWNER, ADMIN -> with(Set.of(new Grant(Role.valueOf(name()), new BodyId(Ids.next()))));
        };
    }

    private static Authentication with(Set<Grant> grants) {
        return Sessions.as(new SignedInPerson(new PersonId(Ids.next()), "Somebody", grants));
    }
}
