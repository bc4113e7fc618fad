package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.kernel.SettableClock;

/** What somebody has typed comes back, whatever happens to their browser, their session or the consultation (UC-03, rule 6). */
class DraftSurvivesJourney extends Walks {

    private static final String WORDS = "The bus to the clinic stops at six, and the clinic opens at seven.";
    private static final String KEPT = "We kept what you had written.";
    private static final Duration PAST_THE_CLOSE = Duration.ofDays(40);

    /** Longer than the browser's 120 ms and the server's 1.2 s. */
    private static final int PAUSE = 2_500;

    @Autowired
    private SettableClock clock;

    @AfterEach
    void windTheClockBack() {
        clock.reset();
    }

    private Page begin(Page page, String section, String words) {
        page.navigate(reading(section));
        write(page).click();
        comment(page).pressSequentially(words);
        return page;
    }

    @Test
    void uc03_6_a_closed_page_gives_back_what_a_visitor_typed() {
        var page = watched(phone());
        begin(page, "obesity", WORDS);
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).check();
        var again = watched(anotherTabOf(page));
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));

        again.navigate(reading("obesity"));
        button(again, "Discussion").click();

        assertThat(comment(again)).hasValue(WORDS);
        assertThat(again.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        assertThat(again.getByText(KEPT)).isVisible();
        look(again, "draft-restored");
        button(again, "Start again").click();
        assertThat(comment(again)).hasValue("");
        assertThat(comment(again)).isFocused();
        again.reload();
        assertThat(write(again)).isVisible();
        again.waitForTimeout(PAUSE);
        assertThat(comment(again)).hasCount(0);
    }

    /** As keyboards of phones do that compose words: they tell of the same words twice. */
    @Test
    void uc03_4_words_that_a_keyboard_tells_of_twice_arrive() {
        var page = watched(phone());
        signIn(page, "samuel-adeyemi", reading("air-pollution"));
        write(page).click();
        comment(page).fill(WORDS);
        comment(page).dispatchEvent("input");

        button(page, "Send my comment").click();

        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
        assertThat(said(page, WORDS)).isVisible();
    }

    @Test
    void uc03_6_a_lost_session_gives_back_what_was_typed() {
        var page = watched(desktop());
        signIn(page, "noor-rahman", "/");
        begin(page, "air-pollution", WORDS);
        page.context().addCookies(List.of(new Cookie("throughline", "a-session-nobody-knows").setUrl(address())));
        comment(page).pressSequentially(" And more.");

        assertThat(page.getByText(KEPT)).isVisible();

        assertThat(comment(page)).hasValue(WORDS + " And more.");
        assertThat(page.getByLabel("Your email address")).isVisible();
    }

    @Test
    void uc03_6_another_device_of_the_same_person_has_what_was_typed() {
        var page = watched(desktop());
        signIn(page, "george-tansley", "/");
        begin(page, "alcohol", WORDS);
        page.waitForTimeout(PAUSE);
        var device = watched(phone());
        signIn(device, "george-tansley", reading("alcohol"));
        button(device, "Discussion").click();

        assertThat(comment(device)).hasValue(WORDS);

        device.navigate("/my/contributions");
        assertThat(heading(device, "Written and not sent")).isVisible();
        assertThat(device.getByText(WORDS)).isVisible();
        look(device, "my-drafts");
    }

    @Test
    void uc03_9_a_window_that_closed_meanwhile_is_told_and_the_words_can_be_copied() {
        var page = watched(desktop());
        signIn(page, "pilar-navarro", "/");
        begin(page, "smoking", WORDS);
        page.waitForTimeout(PAUSE);
        clock.set(clock.realTime().plus(PAST_THE_CLOSE));

        button(page, "Send my comment").click();

        assertThat(page.locator(".tl-error-summary")).isFocused();
        assertThat(page.locator(".tl-error-summary")).containsText("This consultation closed on");
        assertThat(comment(page)).hasValue(WORDS);
        look(page, "comment-closed");

        page.reload();
        assertThat(page.getByText("You had begun this and not sent it when the consultation closed on"))
                .isVisible();
        assertThat(page.locator(".tl-discussion").getByText(WORDS)).isVisible();
        look(page, "draft-closed");
        page.navigate("/my/contributions");
        assertThat(page.getByText(WORDS)).isVisible();
        assertThat(page.getByText("You had begun this")).isVisible();
    }

    @Test
    void uc03_6_a_draft_is_gone_once_it_is_sent() {
        var page = watched(desktop());
        signIn(page, "chidi-eze", "/");
        begin(page, "obesity", WORDS);
        page.waitForTimeout(PAUSE);
        button(page, "Send my comment").click();
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();

        page.navigate(reading("obesity"));
        assertThat(write(page)).isVisible();
        page.waitForTimeout(PAUSE);

        assertThat(comment(page)).hasCount(0);
        assertThat(kept(page)).isEmpty();
    }

    @Test
    void uc03_6_a_draft_leaves_the_browser_with_the_person_and_waits_in_their_account() {
        var page = watched(desktop());
        signIn(page, "mei-ling-zhao", "/");
        begin(page, "alcohol", WORDS);
        page.waitForTimeout(PAUSE);
        assertThat(kept(page)).hasSize(1);
        button(page, "Sign out").click();
        assertThat(heading(page, "You have signed out")).isVisible();
        look(page, "signed-out");

        assertThat(kept(page)).isEmpty();
        signIn(page, "patrick-dolan", reading("alcohol"));
        page.waitForTimeout(PAUSE);
        assertThat(comment(page)).hasCount(0);

        button(page, "Sign out").click();
        assertThat(heading(page, "You have signed out")).isVisible();
        signIn(page, "mei-ling-zhao", reading("alcohol"));
        assertThat(comment(page)).hasValue(WORDS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(Page page) {
        return (List<String>)
                page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('throughline-draft:'))");
    }
}
