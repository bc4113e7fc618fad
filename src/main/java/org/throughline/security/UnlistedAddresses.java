package org.throughline.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The rule for addresses that no other rule names. A page of ours among them was forgotten and stays closed. Any other leads to
 * Vaadin: to a view, which carries its own rule, or to the page that says there is nothing here.
 */
@Component
final class UnlistedAddresses implements AuthorizationManager<RequestAuthorizationContext> {

    private final RequestMappingHandlerMapping pages;

    UnlistedAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        this.pages = pages;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(!isPage(context.getRequest()));
    }

    private boolean isPage(HttpServletRequest request) {
        try {
            return pages.getHandler(request) != null;
        } catch (Exception itIsOursButNotLikeThis) {
            return true;
        }
    }
}
