package org.throughline.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.throughline.people.SignedInPerson;

/** Sign-in with a passkey, by Spring Security's own filters; here its answer becomes the same session as after a link. */
@Component
final class Passkeys {

    private final WebAuthnRelyingPartyOperations ceremony;
    private final PersonDetails persons;
    private final Sessions sessions;

    Passkeys(
            WebAuthnRelyingPartyOperations ceremony,
            PersonDetails persons,
            Sessions sessions,
            SecurityContextHolderStrategy contexts) {
        // Spring's filters for passkeys ask the strategy that is set while they are made, and Vaadin sets its own only
        // after.
        SecurityContextHolder.setContextHolderStrategy(contexts);
        this.ceremony = ceremony;
        this.persons = persons;
        this.sessions = sessions;
    }

    void on(HttpSecurity http) {
        http.webAuthn(webAuthn -> webAuthn.disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    @Override
                    public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationManager(asPerson());
                        filter.setAuthenticationSuccessHandler(openSession());
                        return filter;
                    }
                }));
    }

    /** Spring's principal is the owner of the key; every rule of ours asks for the person. What it proves is said by the session. */
    private AuthenticationManager asPerson() {
        var provider = new WebAuthnAuthenticationProvider(ceremony, persons);
        return request -> Sessions.as(
                persons.loadUserByUsername(provider.authenticate(request).getName()), List.of());
    }

    private AuthenticationSuccessHandler openSession() {
        return (request, response, authentication) -> {
            if (authentication.getPrincipal() instanceof SignedInPerson person) {
                sessions.openByKey(person.id(), request, response);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        };
    }
}
