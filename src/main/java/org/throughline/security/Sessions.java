package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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

    private final People people;
    private final int visitorSeconds;
    private final int signedInSeconds;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final ChangeSessionIdAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    Sessions(
            People people,
            @Value("${throughline.sessions.visitor:20m}") Duration visitor,
            @Value("${throughline.sessions.signed-in:2h}") Duration signedIn) {
        this.people = people;
        this.visitorSeconds = Math.toIntExact(visitor.toSeconds());
        this.signedInSeconds = Math.toIntExact(signedIn.toSeconds());
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        event.getSession().setMaxInactiveInterval(visitorSeconds);
    }

    /** Signs the person in: what a visitor began in this session stays, what another person did in it is gone. */
    public void open(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null
                && CurrentPerson.id().filter(other -> !other.equals(person)).isPresent()) {
            before.invalidate();
        }
        request.getSession().setMaxInactiveInterval(signedInSeconds);
        Authentication authentication = as(SystemWork.call(() -> people.principal(person)));
        newId.onAuthentication(authentication, request, response);
        keep(authentication, request, response);
    }

    /** Takes over what has changed about the person who is signed in, such as their name. */
    void refresh(HttpServletRequest request, HttpServletResponse response) {
        PersonId person = CurrentPerson.require();
        keep(as(SystemWork.call(() -> people.principal(person))), request, response);
    }

    static Authentication as(SignedInPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, "", person.getAuthorities());
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
