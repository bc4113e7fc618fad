package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.kernel.SystemWork;
import org.throughline.people.SignInLinkRequested;
import org.throughline.people.SignInLinks;
import org.throughline.rings.ModuleTest;

@ModuleTest
@ExtendWith(PublishedEventsExtension.class)
class SignInPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    SignInLinks links;

    private final String email = "p" + UUID.randomUUID() + "@example.org";
    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void a_link_opened_changes_nothing_and_its_button_signs_in(AssertablePublishedEvents events) throws Exception {
        mvc.perform(
                post("/sign-in").param("email", email).param("next", "/account").with(csrf()));
        String secret = secret(events);
        for (int scan = 0; scan < 3; scan++) {
            assertThat(mvc.perform(get("/sign-in/link").param("secret", secret))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .contains("Confirm and sign in", secret);
        }
        var session = new MockHttpSession();
        String before = session.getId();

        var answer = mvc.perform(post("/sign-in/link")
                        .param("secret", secret)
                        .session(session)
                        .with(csrf()))
                .andReturn();

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/welcome?next=%2Faccount");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(mvc.perform(get("/account").session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(email, "Your account");
    }

    @Test
    void a_used_link_says_so_and_offers_a_new_one(AssertablePublishedEvents events) throws Exception {
        mvc.perform(post("/sign-in").param("email", email).with(csrf()));
        String secret = secret(events);
        mvc.perform(post("/sign-in/link").param("secret", secret).with(csrf()));

        var again = mvc.perform(post("/sign-in/link").param("secret", secret).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(410);
        assertThat(again.getContentAsString()).contains("This link has been used", "Send me a new link");
    }

    @Test
    void what_was_typed_stays_and_the_reason_stands_beside_it() throws Exception {
        var answer = mvc.perform(post("/sign-in")
                        .param("email", "\"><script>alert(1)</script>")
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Error: Sign in", "href=\"#email\"", "id=\"email-error\"", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_sixth_mail_in_an_hour_is_refused_with_the_time_to_wait() throws Exception {
        for (int mail = 0; mail < 5; mail++) {
            assertThat(mvc.perform(post("/sign-in")
                                    .param("email", email)
                                    .with(csrf())
                                    .with(request -> {
                                        request.setRemoteAddr("192.0.2.7");
                                        return request;
                                    }))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo("/sign-in/sent");
        }
        var sixth = mvc.perform(post("/sign-in").param("email", email).with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(sixth.getStatus()).isEqualTo(429);
        assertThat(sixth.getContentAsString()).containsPattern("Try again in \\d+ minutes");
    }

    @Test
    void a_hostile_name_is_shown_as_text(AssertablePublishedEvents events) throws Exception {
        mvc.perform(post("/sign-in").param("email", email).with(csrf()));
        var session = new MockHttpSession();
        mvc.perform(post("/sign-in/link")
                .param("secret", secret(events))
                .session(session)
                .with(csrf()));

        mvc.perform(post("/account/choices")
                .param("displayName", "<script>alert(1)</script>")
                .session(session)
                .with(csrf()));

        assertThat(mvc.perform(get("/account").session(session))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_name_that_is_too_long_is_refused_and_kept_in_the_field(AssertablePublishedEvents events) throws Exception {
        mvc.perform(post("/sign-in").param("email", email).with(csrf()));
        var session = new MockHttpSession();
        mvc.perform(post("/sign-in/link")
                .param("secret", secret(events))
                .session(session)
                .with(csrf()));

        var answer = mvc.perform(post("/account/choices")
                        .param("displayName", "n".repeat(81))
                        .session(session)
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("80 characters or fewer", "n".repeat(81));
    }

    private String secret(AssertablePublishedEvents events) {
        UUID link = events.ofType(SignInLinkRequested.class).iterator().next().subject();
        String path = SystemWork.call(() -> links.issue(link)).orElseThrow().path();
        return path.substring(path.indexOf('=') + 1);
    }
}
