package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.throughline.people.PeopleLinks;

/** Sends somebody who opens a page that needs an account to the sign-in page, and from there back; tells a script 401. */
final class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (request.getMethod().equals("GET") && accepted != null && accepted.contains("text/html")) {
            String query = request.getQueryString();
            response.sendRedirect(PeopleLinks.signIn(request.getRequestURI() + (query == null ? "" : "?" + query)));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
