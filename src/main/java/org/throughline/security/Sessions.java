package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.people.PersonId;
import org.throughline.people.SignedInPerson;

/** Opens the session of somebody who has proved who they are. A visitor's session ends soon, for it costs memory and holds nothing. */
@Component
public class Sessions implements HttpSessionListener {

    private static final String OPENED = Sessions.class.getName() + ".opened";

    private final People people;
    private final Clock clock;
    private final boolean seeded;
    private final int visitorSeconds;
    private final int signedInSeconds;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    Sessions(
            People people,
            Clock clock,
            Environment environment,
            @Value("${throughline.sessions.visitor:20m}") Duration visitor,
            @Value("${throughline.sessions.signed-in:2h}") Duration signedIn) {
        this.people = people;
        this.clock = clock;
        this.seeded = environment.acceptsProfiles(Profiles.of("seeded"));
        this.visitorSeconds = Math.toIntExact(visitor.toSeconds());
        this.signedInSeconds = Math.toIntExact(signedIn.toSeconds());
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(visitorSeconds);
    }

    /** Signs in somebody who has used a one-time link. */
    void openByLink(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        open(person, FactorGrantedAuthority.OTT_AUTHORITY, request, response);
    }

    /** Signs in somebody who has used a passkey, or adds the passkey to what they have proved before. */
    void openByKey(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        open(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
    }

    /**
     * Signs in one of the invented people of the demonstration, with all that their roles allow and without any proof.
     *
     * @throws IllegalStateException outside of the seeded profile
     */
    public void openInvented(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (!seeded) {
            throw new IllegalStateException("Only the demonstration has invented people");
        }
        open(person, FactorGrantedAuthority.WEBAUTHN_AUTHORITY, request, response);
    }

    /** What a visitor began in this session stays, what another person did in it is gone. */
    private void open(PersonId person, String factor, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null
                && CurrentPerson.id().filter(other -> !other.equals(person)).isPresent()) {
            before.invalidate();
            SecurityContextHolder.clearContext();
        }
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval(signedInSeconds);
        if (session.getAttribute(OPENED) == null) {
            session.setAttribute(OPENED, clock.instant());
        }
        Authentication authentication = as(person, Proofs.with(factor, clock.instant()));
        newId.onAuthentication(authentication, request, response);
        keep(authentication, request, response);
    }

    /** Adds something that the person at the keyboard has proved besides. */
    void add(String factor, HttpServletRequest request, HttpServletResponse response) {
        keep(as(CurrentPerson.require(), Proofs.with(factor, clock.instant())), request, response);
    }

    /** Takes over what has changed about the person who is signed in, such as their name. */
    void refresh(HttpServletRequest request, HttpServletResponse response) {
        keep(as(CurrentPerson.require(), Proofs.current()), request, response);
    }

    /** When the person of this session signed in; nothing for a visitor's session. */
    static Optional<Instant> opened(HttpSession session) {
        return Optional.ofNullable((Instant) session.getAttribute(OPENED));
    }

    private Authentication as(PersonId person, List<FactorGrantedAuthority> proofs) {
        boolean key = Proofs.hold(proofs, FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return as(SystemWork.call(() -> people.principal(person, key)), proofs);
    }

    static Authentication as(SignedInPerson person, Collection<FactorGrantedAuthority> proofs) {
        List<GrantedAuthority> authorities = new ArrayList<>(proofs);
        person.getAuthorities().stream()
                .filter(authority -> !(authority instanceof FactorGrantedAuthority))
                .forEach(authorities::add);
        return UsernamePasswordAuthenticationToken.authenticated(person, "", authorities);
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
