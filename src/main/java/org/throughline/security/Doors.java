package org.throughline.security;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.context.SecurityContextHolder;
import org.throughline.people.CurrentPerson;
import org.throughline.people.PeopleLinks;
import org.throughline.people.SignedInPerson;

/** The doors of the views: they ask of a role what methods and addresses ask, and show the way to whom only a passkey is missing. */
final class Doors extends SpringNavigationAccessControl {

    private final transient AuthorizationManagerFactory<Object> rules;

    Doors(
            Collection<NavigationAccessChecker> checkers,
            AccessCheckDecisionResolver resolver,
            AuthorizationManagerFactory<Object> rules) {
        super(checkers, resolver);
        this.rules = rules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (isMissingOnlyAPasskey(event.getNavigationTarget())) {
            event.forwardToUrl(
                    PeopleLinks.secondFactor("/" + event.getLocation().getPathWithQueryParameters()));
        } else {
            super.beforeEnter(event);
        }
    }

    private boolean isMissingOnlyAPasskey(Class<?> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles != null
                && Arrays.stream(roles.value()).noneMatch(this::has)
                && CurrentPerson.get()
                        .filter(person -> Arrays.stream(roles.value()).anyMatch(role -> isDormant(person, role)))
                        .isPresent();
    }

    private static boolean isDormant(SignedInPerson person, String role) {
        return person.dormant().stream().anyMatch(grant -> grant.role().name().equals(role));
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return this::has;
    }

    /** Whether the person at the keyboard may use this role now. */
    boolean has(String role) {
        AuthorizationResult result = rules.hasRole(role)
                .authorize(() -> SecurityContextHolder.getContext().getAuthentication(), role);
        return result != null && result.isGranted();
    }
}
