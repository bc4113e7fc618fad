package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.rings.ModuleTest;

@ModuleTest
class HeaderTests {

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/sent", "/sign-in/link?secret=x", "/account", "/record"})
    void every_answer_tells_the_browser_what_not_to_do(String page) throws Exception {
        var answer = mvc.perform(get(page).secure(true)).andReturn().getResponse();

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tokens.css", "/drafts.js", "/images/logo.svg", "/fonts/none.woff2"})
    void a_file_may_do_nothing_by_itself(String file) throws Exception {
        var request = new MockHttpServletRequest("GET", file);
        request.setSecure(true);
        var answer = new MockHttpServletResponse();
        context.getBean("springSecurityFilterChain", Filter.class).doFilter(request, answer, new MockFilterChain());

        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void what_only_one_person_may_see_is_kept_by_no_cache() throws Exception {
        var answer = mvc.perform(get("/sign-in/link?secret=x")).andReturn().getResponse();

        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void the_policy_of_the_start_page_trusts_one_nonce_and_no_other_host() {
        assertThat(StartPagePolicy.policy("abc"))
                .contains(
                        "script-src 'nonce-abc' 'strict-dynamic' 'unsafe-eval';",
                        "base-uri 'self'",
                        "object-src 'none'")
                .contains("connect-src 'self'", "img-src 'self' data:", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("http:", "https:", "*", "script-src 'self'");
    }

    @Test
    void the_cookie_is_bound_to_this_host_and_to_encryption_but_for_the_demonstration() {
        var production = new MockServletContext();
        new SessionCookie(new MockEnvironment()).onStartup(production);
        var cookie = production.getSessionCookieConfig();
        assertThat(cookie.getName()).isEqualTo("__Host-throughline");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");

        var environment = new MockEnvironment();
        environment.setActiveProfiles("seeded");
        var demonstration = new MockServletContext();
        new SessionCookie(environment).onStartup(demonstration);
        assertThat(demonstration.getSessionCookieConfig().getName()).isEqualTo("throughline");
        assertThat(demonstration.getSessionCookieConfig().isSecure()).isFalse();
    }
}
