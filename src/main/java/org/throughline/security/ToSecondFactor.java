package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.DelegatingMissingAuthorityAccessDeniedHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.throughline.people.PeopleLinks;

/** Sends somebody to whom nothing but the second factor is missing to the page where they give it, and from there back. */
final class ToSecondFactor implements AuthenticationEntryPoint {

    static DelegatingMissingAuthorityAccessDeniedHandler handler() {
        var handler = DelegatingMissingAuthorityAccessDeniedHandler.builder()
                .addEntryPointFor(new ToSecondFactor(), FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                .build();
        handler.setDefaultAccessDeniedHandler(new AccessDeniedHandlerImpl());
        handler.setRequestCache(new NullRequestCache());
        return handler;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean page = "GET".equals(request.getMethod());
        String query = request.getQueryString();
        String goal = page ? request.getRequestURI() + (query == null ? "" : "?" + query) : PeopleLinks.STAFF;
        response.sendRedirect(PeopleLinks.secondFactor(goal));
    }
}
