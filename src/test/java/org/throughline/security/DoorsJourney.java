package org.throughline.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessCheckDecision;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.throughline.kernel.SystemWork;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** The doors of the running application: who is let into which view, and what every answer tells the browser. */
class DoorsJourney extends Journeys {

    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Autowired
    ServletContext servlets;

    @Autowired
    NavigationAccessControl doors;

    @TestFactory
    Stream<DynamicTest> a_view_opens_for_whom_its_annotation_names_and_for_nobody_else() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        var router = new Router(registry);
        List<RouteData> views = registry.getRegisteredRoutes();
        assertThat(views).hasSizeGreaterThan(5);
        assertThat(doors.isEnabled()).isTrue();
        return views.stream()
                .flatMap(view -> Visitor.PEOPLE.stream()
                        .map(visitor -> DynamicTest.dynamicTest(
                                visitor + " opens /" + view.getTemplate(),
                                () -> assertThat(isLetIn(router, view, visitor))
                                        .isEqualTo(isMeantFor(view, visitor)))));
    }

    private boolean isLetIn(Router router, RouteData view, Visitor visitor) {
        Authentication who = visitor.arrives();
        var navigation = new NavigationContext(
                router,
                view.getNavigationTarget(),
                new Location(view.getTemplate().replaceAll(":[^/]+", "x")),
                RouteParameters.empty(),
                visitor == Visitor.STRANGER ? null : who,
                ((Doors) doors)::has,
                false);
        return SystemWork.as(who, () -> doors.checkAccess(navigation, true).decision() == AccessCheckDecision.ALLOW);
    }

    private static boolean isMeantFor(RouteData view, Visitor visitor) {
        Class<?> target = view.getNavigationTarget();
        RolesAllowed roles = target.getAnnotation(RolesAllowed.class);
        if (roles != null) {
            return Set.of(roles.value()).contains(visitor.name());
        }
        return target.isAnnotationPresent(AnonymousAllowed.class)
                || target.isAnnotationPresent(PermitAll.class) && visitor != Visitor.STRANGER;
    }

    @Test
    void a_stranger_who_opens_a_view_for_members_comes_to_the_sign_in_page_and_then_back() {
        Page page = desktop();
        page.navigate("/my/contributions");
        page.waitForURL("**/sign-in**");

        page.getByText("Sign in as one of the invented people").click();
        page.locator("[data-person=alf-pomfret]").click();

        page.waitForURL("**/my/contributions");
    }

    @Test
    void every_start_page_has_a_policy_with_a_nonce_of_its_own() {
        Page page = desktop();
        var nonces = new ArrayList<String>();
        for (String address : List.of("/", "/consultations/long-term-plan-2019", "/no/such/page", "/")) {
            Map<String, String> headers = headersOf(page, address);
            assertThat(headers).containsKeys("referrer-policy", "permissions-policy", "cross-origin-opener-policy");
            assertThat(headers).containsEntry("x-content-type-options", "nosniff");
            var nonce = NONCE.matcher(headers.get("content-security-policy"));
            assertThat(nonce.find()).isTrue();
            nonces.add(nonce.group(1));
        }
        assertThat(nonces).doesNotHaveDuplicates();
    }

    @Test
    void every_other_answer_has_the_strict_policy() {
        Page page = desktop();
        for (String address : List.of("/sign-in", "/demo/people", "/demo/mail", "/record")) {
            assertThat(headersOf(page, address).get("content-security-policy"))
                    .as(address)
                    .isEqualTo(Headers.POLICY);
        }
        for (String address : List.of("/tokens.css", "/images/favicon.svg")) {
            assertThat(headersOf(page, address).get("content-security-policy"))
                    .as(address)
                    .isEqualTo(Headers.POLICY_OF_FILES);
        }
    }

    @Test
    void nested_views_load_without_anything_being_refused_and_injected_scripts_do_not_run() {
        Page page = desktop();
        var refused = new ArrayList<String>();
        page.onConsoleMessage((ConsoleMessage message) -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        var elsewhere = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().startsWith(address()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.navigate("/consultations/long-term-plan-2019");
        page.locator("h1").waitFor();
        assertThat(refused).isEmpty();
        assertThat(elsewhere).isEmpty();

        page.evaluate("""
                () => {
                  const hostile = document.createElement("div");
                  hostile.innerHTML = '<img src="/none" onerror="window.hostile = true">';
                  document.body.append(hostile);
                }""");
        page.waitForTimeout(500);

        assertThat(page.evaluate("() => window.hostile === true")).isEqualTo(false);
        assertThat(refused).isNotEmpty();
    }

    /** A message with the right security key can do more, and is answered as the browser's own are. */
    @TestFactory
    Stream<DynamicTest> a_message_that_makes_no_sense_is_refused_in_a_line_and_logged_in_one() {
        return Stream.of(
                        "{[nonsense",
                        "",
                        "[]",
                        "null",
                        "\u0000\u0001",
                        "[".repeat(10_000),
                        "{}",
                        "{\"csrfToken\":\"wrong\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                        "{\"csrfToken\":\"KEY\",\"rpc\":[],\"syncId\":9999,\"clientId\":0}",
                        "{\"csrfToken\":\"KEY\",\"rpc\":[],\"syncId\":\"x\",\"clientId\":\"y\"}",
                        rpc("{}"),
                        rpc("null"),
                        rpc("\"text\""),
                        rpc("{\"type\":\"no such\"}"),
                        rpc("{\"type\":\"event\"}"),
                        rpc("{\"type\":\"event\",\"node\":99999,\"event\":\"click\",\"data\":{}}"),
                        rpc("{\"type\":\"event\",\"node\":\"abc\",\"event\":\"click\",\"data\":{}}"),
                        rpc("{\"type\":\"mSync\",\"node\":1,\"feature\":1,\"property\":\"innerHTML\",\"value\":1}"),
                        rpc("{\"type\":\"channel\",\"node\":1,\"channel\":77,\"args\":[]}"))
                .map(message -> DynamicTest.dynamicTest(
                        "message " + message.substring(0, Math.min(60, message.length())),
                        () -> isRefusedInALine(message)));
    }

    private static String rpc(String invocation) {
        return "{\"csrfToken\":\"KEY\",\"rpc\":[" + invocation + "],\"syncId\":0,\"clientId\":0}";
    }

    private void isRefusedInALine(String message) {
        var visitor = desktop().request();
        visitor.get(address() + "/");
        var started = visitor.get(address() + "/?v-r=init&location=&query=").text();
        var key = SECURITY_KEY.matcher(started);
        assertThat(key.find()).isTrue();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            var answer = visitor.post(
                    address() + "/?v-r=uidl&v-uiId=0",
                    RequestOptions.create()
                            .setHeader("Content-Type", "application/json")
                            .setData(message.replace("KEY", key.group(1)).getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.text()).doesNotContain("Exception", "at org.", "at com.");
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list.stream().filter(line -> line.getLoggerName().startsWith("com.vaadin")))
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(line -> {
                    assertThat(line.getThrowableProxy()).isNull();
                    assertThat(line.getFormattedMessage()).doesNotContain("\n");
                });
    }

    @Test
    void the_pages_for_signing_in_are_sound_for_everybody() {
        for (Page page : List.of(desktop(), phone())) {
            for (String address : List.of(
                    "/sign-in",
                    "/sign-in/sent",
                    "/sign-in/link?secret=x",
                    "/sign-in/out",
                    "/demo/people",
                    "/demo/mail")) {
                page.navigate(address);
                Axe.findsNothingOn(page);
            }
        }
    }

    @Test
    void no_session_id_stands_in_an_address_and_the_cookie_is_out_of_reach_of_scripts() {
        Page page = desktop();
        page.navigate("/sign-in");

        assertThat(page.content()).doesNotContain("jsessionid");
        assertThat(page.context().cookies()).hasSize(1).allSatisfy(cookie -> {
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).hasToString("LAX");
        });
    }

    private Map<String, String> headersOf(Page page, String address) {
        return page.request().get(address() + address).headers();
    }
}
