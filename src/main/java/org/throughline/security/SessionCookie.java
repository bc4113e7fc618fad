package org.throughline.security;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The one cookie. It goes only to this host over an encrypted connection and the prefix of its name makes browsers hold us to that; the
 * demonstration runs without encryption, so there it has a plain name.
 */
@Component
final class SessionCookie implements ServletContextInitializer {

    private final boolean secure;

    SessionCookie(Environment environment) {
        this.secure = !environment.acceptsProfiles(Profiles.of("seeded"));
    }

    @Override
    public void onStartup(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(secure ? "__Host-throughline" : "throughline");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
