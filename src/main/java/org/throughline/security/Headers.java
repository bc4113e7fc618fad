package org.throughline.security;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What every answer tells the browser not to do, whoever made the answer. */
@Component
final class Headers {

    /** For everything but Vaadin's start page, which {@link StartPagePolicy} gives its own. */
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** For scripts, sheets, fonts and images: opened by themselves they may load nothing and do nothing. */
    static final String POLICY_OF_FILES = "default-src 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), "
                    + "publickey-credentials-create=(self), publickey-credentials-get=(self)";

    private final boolean secure;

    Headers(Environment environment) {
        this.secure = !environment.acceptsProfiles(Profiles.of("seeded"));
    }

    /** For pages that may show what only one person may see: no cache keeps them. */
    void onPages(HeadersConfigurer<HttpSecurity> headers) {
        onEverything(headers, POLICY);
        headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** The same, but caches may keep the answer where its maker says so. */
    void onOpenPages(HeadersConfigurer<HttpSecurity> headers) {
        onPages(headers);
        headers.cacheControl(cache -> cache.disable());
    }

    /** A first visit brings thirty files: without what only a page can heed they are 10 KB lighter. */
    void onFiles(HeadersConfigurer<HttpSecurity> headers) {
        onEverything(headers, POLICY_OF_FILES);
        headers.cacheControl(cache -> cache.disable()).xssProtection(old -> old.disable());
    }

    private void onEverything(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                // Not "no-referrer": with it browsers send "Origin: null" with our own forms, and we could not tell
                // them from others'.
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(transport -> {
                    if (!secure) {
                        transport.disable();
                    }
                })
                .withObjectPostProcessor(EAGERLY);
    }

    /** Vaadin commits its answers before Spring would write the headers. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };
}
