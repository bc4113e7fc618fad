package org.throughline.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.People;
import org.throughline.people.SignedInPerson;
import org.throughline.people.Standing;

/**
 * Sees to it that a session does not outlive what it rests on. What a role allows, and whether the account is there at all, is asked of
 * the database again when something changed on this server, and every few seconds because it may have changed on another.
 */
@Component
final class SessionGuard extends OncePerRequestFilter {

    static final Duration TRUSTED = Duration.ofSeconds(5);

    private static final String CHECKED = SessionGuard.class.getName() + ".checked";

    private record Check(Instant at, long changes) implements Serializable {}

    private final People people;
    private final Sessions sessions;
    private final Clock clock;
    private final StandingChanges changes;

    SessionGuard(People people, Sessions sessions, StandingChanges changes, Clock clock) {
        this.people = people;
        this.sessions = sessions;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && Sessions.opened(session).isPresent()) {
            CurrentPerson.get().ifPresent(person -> check(person, session, request, response));
        }
        chain.doFilter(request, response);
    }

    private void check(
            SignedInPerson person, HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        Check now = new Check(clock.instant(), changes.count());
        if (session.getAttribute(CHECKED) instanceof Check last
                && last.changes() == now.changes()
                && last.at().plus(TRUSTED).isAfter(now.at())) {
            return;
        }
        Optional<Standing> standing = SystemWork.call(() -> people.standing(person.id()));
        if (standing.filter(known -> !hasEnded(known, session)).isEmpty()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            return;
        }
        session.setAttribute(CHECKED, now);
        if (!standing.get().grants().equals(all(person))) {
            sessions.refresh(request, response);
        }
    }

    private static boolean hasEnded(Standing standing, HttpSession session) {
        Instant since = standing.sessionsSince();
        return since != null
                && Sessions.opened(session)
                        .filter(opened -> opened.isBefore(since))
                        .isPresent();
    }

    private static Set<Grant> all(SignedInPerson person) {
        Set<Grant> all = new HashSet<>(person.grants());
        all.addAll(person.dormant());
        return all;
    }

    /** Part of the security chain only, where it is known who is there. */
    @Bean
    static FilterRegistrationBean<SessionGuard> notBySessionGuardAlone(SessionGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
