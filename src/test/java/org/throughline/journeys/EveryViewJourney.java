package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** What holds for every page, whoever made it: the list of pages is the application's own, so a new page is among them or fails here. */
class EveryViewJourney extends Journeys {

    private static final int PHONE = 320;
    private static final int DESKTOP = 1280;

    /** What a desktop of 1280 shows at 200 %. */
    private static final int ZOOMED = 640;

    /** Elements that reach past the window, or hide a part of their words, outside of boxes that are made to scroll. */
    private static final String CUT = """
            () => {
              const scrolls = element => element && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
              const seen = element => element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 1 && !element.closest('.tl-visually-hidden, .tl-skip');
              return [...document.querySelectorAll('body *')].filter(element => seen(element) && !scrolls(element.parentElement))
                .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1
                  || (getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1))
                .slice(0, 5).map(element => element.outerHTML.slice(0, 160));
            }""";

    @Autowired
    private ServletContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping pages;

    @Autowired
    private JdbcClient database;

    private final FirstPages first = new FirstPages(this::phone);

    @Test
    void every_page_has_an_address_here() {
        assertThat(addresses().examples().keySet())
                .as("Give a new page an address in Addresses")
                .containsExactlyInAnyOrderElementsOf(Addresses.templates(context, pages));
    }

    @TestFactory
    Stream<DynamicTest> every_page_is_sound_for_those_who_may_read_it() {
        return addresses().examples().values().stream()
                .flatMap(List::stream)
                .flatMap(example -> example.readers().stream()
                        .map(reader -> dynamicTest(
                                example.address() + " for " + reader,
                                () -> isSound(example.address(), example.lands(), reader, 200))));
    }

    @TestFactory
    Stream<DynamicTest> a_page_that_is_not_there_is_sound_too() {
        return Stream.of(
                dynamicTest("/nowhere", () -> isSound("/nowhere", "/nowhere", Addresses.VISITOR, 404)),
                dynamicTest(
                        "/record/consultations/nowhere",
                        () -> isSound(
                                "/record/consultations/nowhere",
                                "/record/consultations/nowhere",
                                Addresses.VISITOR,
                                404)));
    }

    private void isSound(String address, String lands, String reader, int status) {
        var soft = new SoftAssertions();
        var page = anotherTabOf(first.of(reader));
        var watched = new Watched(page);
        var answer = page.navigate(address);
        page.locator("h1").waitFor();
        soft.assertThat(answer.status()).as("Status").isEqualTo(status);
        // The address of a page that leads to another comes a moment after its content.
        soft.check(() -> PlaywrightAssertions.assertThat(page).hasURL(address() + lands));
        soft.assertThat(page.locator("h1").count())
                .as("Number of first headings")
                .isEqualTo(1);
        soft.assertThat(page.locator("main").count()).as("Number of mains").isEqualTo(1);
        soft.assertThat(page.locator("html").getAttribute("lang"))
                .as("Language")
                .startsWith("en");
        soft.assertThat(page.title()).as("Title").matches("(?s).{4,} · Throughline");
        soft.assertThat(page.locator("body").innerText())
                .as("Texts that are missing, or keys and patterns that were left in them")
                .doesNotContainPattern("\\?\\?|!\\{|\\{\\d|\\w+\\.\\w+\\.\\w+\\.(?!org)\\w+");
        fits(page, PHONE, soft);
        fits(page, ZOOMED, soft);
        fits(page, DESKTOP, soft);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        soft.check(() -> Axe.findsEnoughContrastOn(page));
        soft.assertThat(watched.requestsToOthersThan(address()))
                .as("Requests to others")
                .isEmpty();
        soft.assertThat(watched.complaints().stream()
                        .filter(complaint -> status == 200 || !complaint.contains(String.valueOf(status))))
                .as("Complaints of the browser")
                .isEmpty();
        if (!soft.wasSuccess()) {
            picture(page, name(address, reader));
        }
        page.close();
        soft.assertAll();
    }

    private static void fits(Page page, int width, SoftAssertions soft) {
        page.setViewportSize(width, width == PHONE ? 640 : 900);
        if (width != ZOOMED) {
            soft.check(() -> Axe.findsNothingOn(page));
        }
        soft.assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("Fits %d px without scrolling sideways", width)
                .isEqualTo(true);
        soft.assertThat(page.evaluate(CUT)).as("Cut at %d px", width).isEqualTo(List.of());
    }

    private static String name(String address, String reader) {
        return "view" + address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("[^a-z0-9]+", "-") + "-for-"
                + reader;
    }

    private Addresses addresses() {
        return Addresses.ofTheDemonstration(database);
    }
}
