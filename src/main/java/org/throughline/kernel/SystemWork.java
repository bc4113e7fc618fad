package org.throughline.kernel;

import com.vaadin.flow.server.VaadinSession;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work that the application does by itself: what follows an event, what runs by the clock. */
public final class SystemWork {

    private static final Authentication SYSTEM = UsernamePasswordAuthenticationToken.authenticated(
            "system", "", AuthorityUtils.createAuthorityList("SYSTEM"));

    private SystemWork() {}

    /** Does the work as the application, whoever is signed in, and gives the thread back as it was. */
    public static <T> T call(Supplier<T> work) {
        return as(SYSTEM, work);
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Does the work under another identity and gives the thread back as it was. Within a view, Vaadin's session would answer for the
     * person who is signed in, whatever the thread says: it steps aside for as long.
     */
    public static <T> T as(Authentication identity, Supplier<T> work) {
        VaadinSession session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext other = SecurityContextHolder.createEmptyContext();
        other.setAuthentication(identity);
        SecurityContextHolder.setContext(other);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(session);
        }
    }
}
