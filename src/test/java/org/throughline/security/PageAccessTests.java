package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.rings.ModuleTest;

/** Every page that the server makes itself, tried by everybody. The views have their own test: they carry their rule. */
@ModuleTest
class PageAccessTests {

    private static final Set<Visitor> ALL = Set.copyOf(Visitor.PEOPLE);
    private static final Set<Visitor> SIGNED_IN =
            ALL.stream().filter(visitor -> visitor != Visitor.STRANGER).collect(Collectors.toUnmodifiableSet());
    /** Sent by mail programs, from anywhere and without a session: the signature in its address stands for the token. */
    private static final String UNSUBSCRIBE = "POST /unsubscribe";

    private static final Set<Visitor> STAFF = Set.of(Visitor.MODERATOR, Visitor.OWNER);
    private static final Set<Visitor> ADMIN = Set.of(Visitor.ADMIN);

    /** Who may open what. A page that is not named here fails the build; it is closed besides, see {@link UnlistedAddresses}. */
    private static final Map<String, Set<Visitor>> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /sign-in", ALL),
            Map.entry("POST /sign-in", ALL),
            Map.entry("GET /sign-in/sent", ALL),
            Map.entry("GET /sign-in/link", ALL),
            Map.entry("POST /sign-in/link", ALL),
            Map.entry("GET /sign-in/out", ALL),
            Map.entry("GET /account", SIGNED_IN),
            Map.entry("POST /account/choices", SIGNED_IN),
            Map.entry("GET /account/data.zip", SIGNED_IN),
            Map.entry("GET /account/erase", SIGNED_IN),
            Map.entry("POST /account/erase", SIGNED_IN),
            Map.entry("POST /account/passkeys/remove", SIGNED_IN),
            Map.entry("GET /sign-in/second", SIGNED_IN),
            Map.entry("POST /sign-in/second/code", SIGNED_IN),
            Map.entry("GET /staff", ADMIN),
            Map.entry("GET /staff/{slug}", ADMIN),
            Map.entry("POST /staff/{slug}/grant", ADMIN),
            Map.entry("POST /staff/{slug}/revoke", ADMIN),
            Map.entry("POST /staff/{slug}/way-back", ADMIN),
            Map.entry("GET /contributions/{id}/write", STAFF),
            Map.entry("POST /contributions/{id}/write", STAFF),
            Map.entry("GET /account/email", SIGNED_IN),
            Map.entry("POST /account/email", SIGNED_IN),
            Map.entry("GET /account/email/sent", SIGNED_IN),
            Map.entry("GET /account/email/confirm", SIGNED_IN),
            Map.entry("POST /account/email/confirm", SIGNED_IN),
            Map.entry("GET /account/mail", SIGNED_IN),
            Map.entry("POST /account/mail", SIGNED_IN),
            Map.entry("GET /unsubscribe", ALL),
            Map.entry(UNSUBSCRIBE, ALL),
            Map.entry("GET /staff/outbox", ADMIN),
            Map.entry("POST /staff/outbox/again", ADMIN),
            Map.entry("POST /staff/outbox/all-again", ADMIN),
            Map.entry("POST /staff/outbox/let-go", ADMIN),
            Map.entry("GET /network-answer", ALL),
            Map.entry("POST /network-answer", ALL),
            Map.entry("POST /network-answer/take-back", ALL),
            Map.entry("GET /record", ALL),
            Map.entry("GET /record/changes/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}", ALL),
            Map.entry("GET /record/consultations/{slug}/sections/{key}", ALL),
            Map.entry("GET /record/consultations/{slug}/missing", ALL),
            Map.entry("GET /record/accessibility", ALL),
            Map.entry("GET /record/consultations/{slug}/corrections", ALL),
            Map.entry("GET /record/consultations/{slug}/decisions", ALL),
            Map.entry("GET /record/consultations/{slug}/moderation", ALL),
            Map.entry("GET /record/consultations/{slug}/comments/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}/priorities/{key}/commitments.txt", ALL),
            Map.entry("GET /record/consultations/{slug}/priorities/{key}/people.pb", ALL),
            Map.entry("GET /record/consultations/{slug}/priorities/{key}/organisations.pb", ALL),
            Map.entry("GET /record/consultations/{slug}/priorities/{key}/results.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/responses", ALL),
            Map.entry("GET /record/consultations/{slug}/responses/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}/answers", ALL),
            Map.entry("GET /record/consultations/{slug}/answers/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}/briefs", ALL),
            Map.entry("GET /record/consultations/{slug}/briefs/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}/campaigns", ALL),
            Map.entry("GET /record/consultations/{slug}/campaigns/{letter}", ALL),
            Map.entry("GET /record/consultations/{slug}/campaigns/{letter}/arrivals.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/heard", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/as", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/coverage", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/coverage/{by}.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/few", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/few.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/pictures/{picture}.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/themes", ALL),
            Map.entry("GET /record/consultations/{slug}/heard/themes/{by}.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/dispositions", ALL),
            Map.entry("GET /record/consultations/{slug}/lines/{id}", ALL),
            Map.entry("GET /record/line", ALL),
            Map.entry("GET /record/consultations/{slug}/data", ALL),
            Map.entry("GET /record/consultations/{slug}/data/{set}.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/data/{set}.json", ALL),
            Map.entry("GET /record/organisations/{slug}/lines", ALL),
            Map.entry("GET /record/organisations/{slug}/lines.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/organisations-plans", ALL),
            Map.entry("GET /record/consultations/{slug}/organisations-plans.csv", ALL),
            Map.entry("GET /record/consultations/{slug}/summary", ALL),
            Map.entry("GET /record/consultations/{slug}/changes", ALL),
            Map.entry("GET /record/consultations/{slug}/changes/{key}", ALL),
            Map.entry("GET /record/commitments/{id}", ALL),
            Map.entry("GET /record/plans/{slug}", ALL),
            Map.entry("GET /record/plans/{slug}/commitments", ALL),
            Map.entry("GET /record/plans/{slug}/commitments.csv", ALL),
            Map.entry("GET /record/plans/{slug}/commitments.json", ALL),
            Map.entry("GET /record/plans/{slug}/versions/{number}", ALL),
            Map.entry("GET /record/plans/{slug}/versions/{number}/changes", ALL),
            Map.entry("GET /record/plans/{slug}/versions/{number}/changes/{key}", ALL),
            Map.entry("GET /record/plans/{slug}/versions/{number}/sections/{key}", ALL),
            Map.entry("GET /record/consultations/{slug}/summary.json", ALL),
            Map.entry("GET /record/consultations/{slug}/sessions", ALL),
            Map.entry("GET /record/consultations/{slug}/sessions/{id}", ALL),
            Map.entry("GET /record/consultations/{slug}/priorities/{key}", ALL)));

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void every_page_of_the_application_is_named_here() {
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_page_opens_for_whom_it_is_meant_and_for_nobody_else() {
        return PAGES.entrySet().stream()
                .flatMap(page -> Visitor.PEOPLE.stream()
                        .map(visitor -> DynamicTest.dynamicTest(
                                visitor + " asks for " + page.getKey(),
                                () -> assertThat(isTurnedAway(page.getKey(), visitor))
                                        .isEqualTo(!page.getValue().contains(visitor)))));
    }

    @Test
    void a_form_without_its_token_is_not_taken() throws Exception {
        for (String page : PAGES.keySet()) {
            if (page.startsWith("POST") && !page.equals(UNSUBSCRIBE)) {
                var answer = mvc.perform(post(filled(page.substring(5))).with(authentication(Visitor.ADMIN.arrives())))
                        .andReturn()
                        .getResponse();
                assertThat(answer.getStatus()).as(page).isEqualTo(403);
            }
        }
    }

    @Test
    void a_form_sent_from_another_site_is_not_taken() throws Exception {
        for (String site : List.of("cross-site", "same-site", "nonsense")) {
            assertThat(status(signInForm().header("Sec-Fetch-Site", site)))
                    .as(site)
                    .isEqualTo(403);
        }
        for (String origin : List.of("https://evil.example", "null", "http://localhost.evil.example", "%%%")) {
            assertThat(status(signInForm().header("Origin", origin))).as(origin).isEqualTo(403);
        }
        assertThat(status(signInForm().header("Origin", "http://localhost"))).isEqualTo(422);
        assertThat(status(signInForm().header("Sec-Fetch-Site", "same-origin"))).isEqualTo(422);
    }

    @Test
    void a_passkey_is_registered_by_its_owner_only() throws Exception {
        assertThat(status(post("/webauthn/register/options").with(csrf()))).isIn(400, 401, 403);
        assertThat(status(post("/webauthn/register").with(csrf()))).isIn(400, 401, 403);
    }

    @Test
    void somebody_who_must_sign_in_first_comes_back_afterwards() throws Exception {
        var answer = mvc.perform(get("/account?saved").accept("text/html"))
                .andReturn()
                .getResponse();

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Faccount%3Fsaved");
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() throws Exception {
        for (String next :
                List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            var answer = mvc.perform(
                            get("/sign-in").param("next", next).with(authentication(Visitor.CONTRIBUTOR.arrives())))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getRedirectedUrl()).as(next).isEqualTo("/");
        }
    }

    @Test
    void the_demonstration_has_no_page_and_no_bean_here() {
        assertThat(pages()).noneMatch(page -> page.contains("/demo"));
        assertThat(context.getBeanDefinitionNames())
                .noneMatch(bean -> String.valueOf(context.getType(bean)).contains("org.throughline.demo."));
    }

    @Test
    void the_public_record_begins_no_session() throws Exception {
        var result = mvc.perform(get("/record")).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getCookies()).isEmpty();
    }

    private static MockHttpServletRequestBuilder signInForm() {
        return post("/sign-in").param("email", "no address").with(csrf()).header("Host", "localhost");
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]+}", "x");
    }

    private int status(MockHttpServletRequestBuilder asked) throws Exception {
        return mvc.perform(asked).andReturn().getResponse().getStatus();
    }

    /** All but the page for failures, which nobody asks for. */
    private Set<String> pages() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(PageAccessTests::addresses)
                .filter(page -> !page.endsWith(" /error"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(RequestMappingInfo page) {
        Set<String> methods =
                page.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
        return page.getPatternValues().stream()
                .flatMap(path ->
                        (methods.isEmpty() ? Set.of("ANY") : methods).stream().map(method -> method + " " + path));
    }

    private boolean isTurnedAway(String page, Visitor visitor) throws Exception {
        String[] parts = page.split(" ", 2);
        var asked = request(HttpMethod.valueOf(parts[0]), filled(parts[1]))
                .accept("text/html")
                .with(csrf());
        if (visitor != Visitor.STRANGER) {
            asked = asked.with(authentication(visitor.arrives()));
        }
        MockHttpServletResponse answer;
        try {
            answer = mvc.perform(asked).andReturn().getResponse();
        } catch (ServletException itWasEntered) {
            return false;
        }
        String redirect = answer.getRedirectedUrl();
        return answer.getStatus() == 401
                || answer.getStatus() == 403
                || redirect != null
                        && (redirect.startsWith("/sign-in?next=") || redirect.startsWith("/sign-in/second?next="));
    }
}
