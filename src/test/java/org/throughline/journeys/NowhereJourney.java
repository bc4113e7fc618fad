package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.RequestOptions;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.AddressPart;
import org.throughline.rings.Journeys;

/** UC-01: an address that leads nowhere says so to people and to machines. The list of addresses is the application's own. */
class NowhereJourney extends Journeys {

    private static final List<String> STRANGE = List.of(
            "/nowhere",
            "/no/such/page",
            "/a.php",
            "/consultations",
            "/static/x.js",
            "/no-such.css",
            "/record/nope",
            "/record/consultations/nope",
            "/record/consultations/long-term-plan-2019/sections/nope",
            "/record/consultations/long-term-plan-2019/comments/nope",
            "/sign-in/nope",
            "/%F0%9F%9A%80",
            "/consultations/%00",
            "/consultations/long-term-plan-2019/read/' OR 1=1 --");

    private final FirstPages first = new FirstPages(this::desktop);

    @Autowired
    private ServletContext context;

    @Autowired
    private List<AddressPart> parts;

    @Autowired
    private JdbcClient database;

    private List<RouteData> views() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes();
    }

    private static List<String> parameters(String template) {
        return Stream.of(template.split("/"))
                .filter(part -> part.startsWith(":"))
                .map(part -> part.substring(1))
                .toList();
    }

    @Test
    void every_parameter_of_an_address_is_known_to_a_room() {
        Set<String> known = parts.stream().map(AddressPart::name).collect(Collectors.toSet());

        assertThat(views().stream().flatMap(view -> parameters(view.getTemplate()).stream()))
                .as("Name the parameter as another page does, or give it an AddressPart")
                .isNotEmpty()
                .allMatch(known::contains);
    }

    /** An invitation is a secret: its own page says what somebody does whose invitation was withdrawn, used or cut short by a mail program. */
    private static final String SECRET = ":invitation";

    /** Each parameter of each address in turn is replaced by what does not exist. */
    @TestFactory
    Stream<DynamicTest> an_address_that_names_what_does_not_exist_answers_404() {
        Map<String, List<Addresses.Example>> examples =
                Addresses.ofTheDemonstration(database).examples();
        return views().stream()
                .map(RouteData::getTemplate)
                .flatMap(template -> examples.get(template).stream()
                        .limit(1)
                        .flatMap(example -> wrong(template, example.address())
                                .map(address -> dynamicTest(address, () -> isNowhere(address, example.readers())))));
    }

    private static Stream<String> wrong(String template, String address) {
        String[] names = template.split("/");
        var addresses = new ArrayList<String>();
        for (int index = 0; index < names.length; index++) {
            if (names[index].startsWith(":") && !names[index].equals(SECRET)) {
                for (String nothing :
                        List.of("no-such-thing", "Ω", UUID.randomUUID().toString())) {
                    if (!names[index].equals(":sent") || nothing.length() < 36) {
                        String[] parts = address.substring(1).split("/");
                        parts[index] = nothing;
                        addresses.add("/" + String.join("/", parts));
                    }
                }
            }
        }
        return addresses.stream();
    }

    private void isNowhere(String address, List<String> readers) {
        var page = first.of(readers.getFirst());
        assertThat(page.request().get(address() + address, asABrowser()).status())
                .isEqualTo(404);
    }

    @Test
    void what_is_there_answers_200() {
        for (String address : List.of(
                "/",
                "/consultations/long-term-plan-2019",
                "/consultations/long-term-plan-2019/",
                "/consultations/long-term-plan-2019/read/smoking?sort=newest",
                "/organisations/charities-together",
                "/record")) {
            assertThat(desktop()
                            .request()
                            .get(address() + address, asABrowser())
                            .status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void an_address_that_nobody_gave_answers_404() {
        var page = desktop();
        for (String address : STRANGE) {
            assertThat(page.request().get(address() + address, asABrowser()).status())
                    .as(address)
                    .isIn(400, 404);
        }
    }

    @Test
    void a_page_for_moderators_is_as_if_it_were_not_there_for_anybody_else() {
        var contributor = desktop();
        SigningIn.as("amina-yusuf", contributor, "/sign-in/out");

        assertThat(contributor
                        .request()
                        .get(address() + "/moderation", asABrowser())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_page_that_says_so_helps_on() {
        var page = desktop();
        var answer = page.navigate("/consultations/no-such-thing/read/either");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).isVisible();
        page.locator("main .tl-button-primary").click();
        page.waitForURL(address() + "/");
    }

    @Test
    void the_record_begins_no_session_for_what_is_not_there() {
        var page = desktop();
        page.request().get(address() + "/record/nope", asABrowser());

        assertThat(page.context().cookies()).isEmpty();
    }

    private static RequestOptions asABrowser() {
        return RequestOptions.create().setHeader("Accept", "text/html").setMaxRedirects(0);
    }
}
