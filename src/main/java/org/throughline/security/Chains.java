package org.throughline.security;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.throughline.people.PeopleLinks;
import org.throughline.people.Role;

/**
 * Who may open which address. Views carry their own rule and every service method too; here stands what a request needs before it
 * reaches one. An address of ours that is not named here is closed; what does not exist is left to the page that says so.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Chains {

    static final String SIGNED_OUT = PeopleLinks.SIGN_IN + "/out";

    /** Where members of a network answer with the secret of a mail. */
    private static final String ANSWER = "/network-answer";

    /** Where one click ends mails. */
    private static final String UNSUBSCRIBE = "/unsubscribe";

    private final Headers headers;

    Chains(Headers headers) {
        this.headers = headers;
    }

    /** The public record knows nobody: no session, no cookie, the same answer for all, so that it can be kept by caches. */
    @Bean
    @Order(1)
    SecurityFilterChain recordChain(HttpSecurity http) {
        return stateless(http.securityMatcher("/record", "/record/**"), headers::onOpenPages);
    }

    /**
     * Ends mails for whoever has the signed address, which stands for everything that the other pages ask for. Mail programs send the form from
     * wherever they are.
     */
    @Bean
    @Order(1)
    SecurityFilterChain unsubscribeChain(HttpSecurity http) {
        return stateless(http.securityMatcher(UNSUBSCRIBE), headers::onPages);
    }

    /** Files that are the same for everybody. */
    @Bean
    @Order(2)
    SecurityFilterChain fileChain(HttpSecurity http) {
        return stateless(
                http.securityMatcher(
                        "/*.css",
                        "/*.js",
                        "/favicon.ico",
                        "/fonts/**",
                        "/images/**",
                        "/aura/**",
                        "/VAADIN/build/**",
                        "/VAADIN/static/**"),
                headers::onFiles);
    }

    @Bean
    @Order(3)
    SecurityFilterChain applicationChain(
            HttpSecurity http,
            NavigationAccessControl views,
            UnlistedAddresses unlisted,
            Passkeys passkeys,
            KeyPolicy keys,
            SessionGuard guard) {
        http.authorizeHttpRequests(addresses -> addresses
                .requestMatchers(PeopleLinks.SECOND_FACTOR, PeopleLinks.SECOND_FACTOR + "/**")
                .authenticated()
                .requestMatchers("/error", PeopleLinks.SIGN_IN, PeopleLinks.SIGN_IN + "/**", "/demo/**")
                .permitAll()
                .requestMatchers(ANSWER, ANSWER + "/**")
                .permitAll()
                .requestMatchers(PeopleLinks.STAFF, PeopleLinks.STAFF + "/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers("/contributions/*/write")
                .hasAnyRole(Role.MODERATOR.name(), Role.OWNER.name())
                .requestMatchers(HttpMethod.DELETE, "/webauthn/register/**")
                .denyAll()
                .requestMatchers("/webauthn/register", "/webauthn/register/**")
                .access(keys)
                .requestMatchers(PeopleLinks.ACCOUNT, PeopleLinks.ACCOUNT + "/**")
                .authenticated());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableRequestCacheConfiguration(false)
                        .anyRequest(rest -> rest.access(unlisted))
                        .logoutSuccessHandler(toSignedOutPage()));
        views.setLoginView(PeopleLinks.SIGN_IN);
        http.requestCache(RequestCacheConfigurer::disable);
        http.exceptionHandling(failures ->
                failures.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(ToSecondFactor.handler()));
        http.logout(logout -> logout.logoutUrl("/sign-out"));
        http.headers(headers::onPages);
        http.csrf(tokens -> tokens.ignoringRequestMatchers(Chains::bringsItsSecret));
        http.addFilterBefore(new SameOriginFilter(), CsrfFilter.class);
        http.addFilterAfter(guard, SecurityContextHolderFilter.class);
        passkeys.on(http);
        return http.build();
    }

    /**
     * Somebody may read a response for longer than a visitor's session lasts, and then send what they wrote. No other site knows the
     * secret in their form, which stands for the token.
     */
    private static boolean bringsItsSecret(HttpServletRequest request) {
        String secret = request.getParameter("secret");
        return request.getServletPath().startsWith(ANSWER) && secret != null && !secret.isEmpty();
    }

    private static SecurityFilterChain stateless(
            HttpSecurity http, Customizer<HeadersConfigurer<HttpSecurity>> headers) {
        return http.authorizeHttpRequests(addresses -> addresses.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers)
                .build();
    }

    /** Understands sign-out from a form and from within a view. */
    private static SimpleUrlLogoutSuccessHandler toSignedOutPage() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(SIGNED_OUT);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
