package org.throughline.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.SystemWork;

/** Who is at the keyboard, and the one predicate on which every object rule about roles rests. */
public final class CurrentPerson {

    private CurrentPerson() {}

    public static Optional<SignedInPerson> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInPerson person
                ? Optional.of(person)
                : Optional.empty();
    }

    public static Optional<PersonId> id() {
        return get().map(SignedInPerson::id);
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public static PersonId require() {
        return id().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Whether the person at the keyboard holds this role in this body. */
    public static boolean is(Role role, BodyId body) {
        return get().filter(person -> person.grants().contains(new Grant(role, body)))
                .isPresent();
    }

    /** @throws AccessDeniedException unless the person at the keyboard holds this role in this body */
    public static void require(Role role, BodyId body) {
        if (!is(role, body)) {
            throw new AccessDeniedException("Not " + role + " of this body");
        }
    }

    /** Does something as that person: for seeds and for work that follows a confirmed link. */
    public static <T> T as(SignedInPerson person, Supplier<T> work) {
        return SystemWork.as(
                UsernamePasswordAuthenticationToken.authenticated(person, "", person.getAuthorities()), work);
    }
}
