package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Tabs, double clicks, the back button: whatever is sent twice is one contribution (UC-03, rule 8). */
class TwiceJourney extends Walks {

    private static final int PAUSE = 2_500;

    private static void begin(Page page, String section, String words) {
        page.navigate(reading(section));
        write(page).click();
        comment(page).fill(words);
        page.waitForTimeout(PAUSE);
    }

    private static void send(Page page) {
        button(page, "Send my comment").click();
        arrived(page);
    }

    private static void arrived(Page page) {
        page.waitForURL("**/contributions/sent/*");
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
    }

    private static void sentOnce(Page page, String words) {
        page.navigate("/my/contributions");
        assertThat(heading(page, "Sent")).isVisible();
        assertThat(said(page, words)).hasCount(1);
    }

    @Test
    void uc03_8_two_tabs_that_send_the_same_form_send_one_comment() {
        var words = "Two tabs, one comment: please keep the breakfast club.";
        var first = watched(desktop());
        signIn(first, "yusuf-demir", "/");
        begin(first, "smoking", words);
        var second = watched(anotherTabOf(first));
        second.navigate(reading("smoking"));
        assertThat(comment(second)).hasValue(words);

        send(first);
        send(second);

        assertThat(second.url()).isEqualTo(first.url());
        sentOnce(first, words);
    }

    @Test
    void uc03_8_a_double_click_sends_one_comment() {
        var words = "Clicked twice: the surgery door is too heavy for a wheelchair.";
        var page = watched(desktop());
        signIn(page, "fiona-galbraith", "/");
        begin(page, "smoking", words);

        button(page, "Send my comment").dblclick();

        arrived(page);
        sentOnce(page, words);
    }

    @Test
    void uc03_8_after_the_back_button_there_is_nothing_left_to_send() {
        var words = "Back and again: nobody answered the telephone on Monday.";
        var page = watched(desktop());
        signIn(page, "peter-crabtree", "/");
        begin(page, "obesity", words);
        send(page);

        page.goBack();

        assertThat(write(page)).isVisible();
        page.waitForTimeout(PAUSE);
        assertThat(comment(page)).hasCount(0);
        page.goForward();
        arrived(page);
        sentOnce(page, words);
    }
}
