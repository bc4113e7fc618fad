package org.throughline.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The content security policy of Vaadin's start page. Only scripts that carry this answer's nonce run, and what they load; an injected
 * handler or script does not. Vaadin needs eval until its 25.4, inline styles for its components, and its base element. Goes last, so
 * that every script that others put on the page gets the nonce.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class StartPagePolicy implements VaadinServiceInitListener {

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String policy(String nonce) {
        return "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                        .formatted(nonce)
                + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
                + "object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'self'";
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.addIndexHtmlRequestListener(page -> {
            String nonce = nonce();
            page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
            page.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        });
    }

    private static String nonce() {
        byte[] bits = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getEncoder().encodeToString(bits);
    }
}
