package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.throughline.rings.Journeys;

/** Journeys of people who read and write: how they sign in, read their mail, and what every page they pass must hold to. */
abstract class Walks extends Journeys {

    static final String CONSULTATION = "The NHS Long Term Plan, section by section";
    static final String SLUG = "long-term-plan-2019";

    private static final int NARROW = 320;

    /** So many characters of a case stand in the line at least. */
    private static final int EXCERPT = 60;

    private static final int WIDE = 1280;
    private static final int MAIL_TRIES = 60;

    static {
        // Two cores may be busy with other things than answering.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    /** What browsers complained of. Unbroken lists only: the browser speaks from other threads. */
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** The page, listened to: an error in its console fails the journey. */
    final Page watched(Page page) {
        page.onConsoleMessage(message -> {
            // A page that says "gone" or "not found" is told of in the console as well; the journey looks at the page
            // itself.
            if ("error".equals(message.type()) && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onDialog(dialog -> {
            complaints.add(page.url() + " opened a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    /** Pictures at both widths, and nothing of the page reaches past its side. */
    final void look(Page page, String name) {
        var before = page.viewportSize();
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, before.height);
            picture(page, "%s-%d".formatted(name, width));
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("How wide %s is at %d px", page.url(), width)
                    .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** @param person the key of an invented person */
    final void signIn(Page page, String person, String next) {
        page.navigate("/demo/people?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        page.locator("[data-person='%s']".formatted(person)).click();
        page.waitForURL(url -> url.endsWith(next));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }

    /** Opens the page of the mail and comes back when a letter to this address is there; its link. */
    final Locator linkMailedTo(Page page, String address) {
        var letter = page.locator("article").filter(new Locator.FilterOptions().setHasText("To " + address));
        page.navigate("/demo/mail");
        for (var tries = 0; letter.count() == 0 && tries < MAIL_TRIES; tries++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return letter.first().getByRole(AriaRole.LINK);
    }

    static String reading(String section) {
        return "/consultations/" + SLUG + "/read/" + section;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The first of the buttons that open the form and are in view: beside the text, and above the discussion. */
    static Locator write(Page page) {
        return button(page, "Comment on this section")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    static Locator comment(Page page) {
        return page.getByLabel("Your comment", new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("textarea"));
    }

    /** The contribution with these words among those a page shows. */
    static Locator said(Page page, String words) {
        return page.locator("article.tl-contribution").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** A moderator publishes what waits with these words. */
    final void publish(String words) {
        var page = watched(desktop());
        signIn(page, "ines-carvalho", "/moderation/" + SLUG);
        openCase(page, words);
        button(page, "Publish").click();
        assertThat(page.getByText("Published: what ")).isVisible();
        page.close();
    }

    /** Opens the case with these words, however far down the line it stands. */
    static void openCase(Page moderator, String words) {
        var item =
                moderator.locator(".tl-queue-item").filter(with(words.substring(0, Math.min(EXCERPT, words.length()))));
        var more = button(moderator, "Show the next 20");
        assertThat(moderator.locator(".tl-queue-item").first()).isVisible();
        while (item.count() == 0 && more.count() > 0) {
            var shown = moderator.locator(".tl-queue-item").count();
            more.click();
            moderator.waitForCondition(() -> moderator.locator(".tl-queue-item").count() > shown);
        }
        item.locator(".tl-queue-open").click();
        assertThat(moderator.locator(".tl-case").filter(with(words))).isVisible();
    }

    static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    @AfterEach
    void no_browser_complains() {
        assertThat(complaints).isEmpty();
    }
}
