package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reading what others said, and answering it (UC-04). */
class DiscussionJourney extends Walks {

    private static final String LONG = reading("digital-primary-and-outpatient-care");
    private static final Pattern ENDORSE = Pattern.compile("This speaks for me too \\(.+\\)");

    private static Locator contributions(Page page) {
        return page.locator("article.tl-contribution:not(.tl-reply *)");
    }

    private static Locator endorse(Locator contribution) {
        return contribution.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(ENDORSE));
    }

    @Test
    void uc04_1_more_than_twenty_are_shown_when_they_are_asked_for() {
        var page = watched(phone());
        page.navigate(LONG);
        button(page, "Discussion").click();
        assertThat(contributions(page)).hasCount(20);
        look(page, "discussion-first");
        var more = button(page, "Show more");

        more.focus();
        more.press("Enter");

        assertThat(contributions(page)).hasCount(40);
        assertThat(contributions(page).nth(20)).isFocused();
        assertThat(page.getByText("20 more are shown")).isVisible();
        more.click();
        assertThat(contributions(page)).hasCount(60);
        assertThat(more).hasCount(0);
        var ids = contributions(page).evaluateAll("all => new Set(all.map(one => one.id)).size");
        assertThat(ids).as("Nobody is shown twice").isEqualTo(60);
    }

    @Test
    void uc04_1_the_order_stands_in_the_address() {
        var page = watched(phone());
        page.navigate(LONG);
        button(page, "Discussion").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Most people agree"))
                .click();
        page.waitForURL(Pattern.compile(".*\\?sort=endorsed"));
        assertThat(page.locator("[aria-current=true]", new Page.LocatorOptions().setHasText("Most people agree")))
                .isVisible();
        assertThat(button(page, "Discussion")).hasAttribute("aria-pressed", "true");
        look(page, "discussion-endorsed");
        var counts = contributions(page).getByText(ENDORSE).allTextContents().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        assertThat(counts).hasSize(20).isSortedAccordingTo(Comparator.reverseOrder());

        page.navigate(LONG + "?sort=%3Cscript%3Ealert(1)%3C/script%3E&paragraph=%27%3B--");
        assertThat(heading(page, "What people say")).isVisible();
    }

    @Test
    void uc02_8_a_link_leads_to_the_top_of_a_page_and_back_to_where_one_was() {
        var page = watched(desktop());
        page.navigate(LONG);
        var next = page.getByText("Next: ").first();
        next.focus();
        var down = down(page);
        assertThat(down).isGreaterThan(0);
        page.keyboard().press("Enter");
        page.waitForURL("**/population-health**");
        assertThat(page.locator("#main")).isFocused();
        assertThat(down(page)).isZero();

        page.goBack();
        page.waitForURL("**" + LONG);
        assertThat(next).isVisible();
        page.waitForCondition(() -> down(page) == down, new Page.WaitForConditionOptions().setTimeout(5000));

        var order = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Most people agree"));
        order.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*\\?sort=endorsed"));
        assertThat(order).isFocused();
    }

    private static int down(Page page) {
        return (int) page.evaluate("Math.round(scrollY)");
    }

    @Test
    void uc02_1_on_a_phone_the_contents_lead_to_the_text_of_another_section() {
        var page = watched(phone());
        page.navigate(reading("smoking"));
        button(page, "Contents").click();
        look(page, "contents");
        page.locator(".tl-contents")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Obesity").setExact(false))
                .click();

        assertThat(page.locator("h1")).containsText("Obesity");
        assertThat(page.locator("h1")).isVisible();
        assertThat(button(page, "Text")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void uc04_3_somebody_says_that_a_comment_speaks_for_them_too_and_takes_it_back() {
        var page = watched(desktop());
        signIn(page, "robert-stainforth", LONG + "?sort=newest");
        var button = endorse(contributions(page)
                .filter(new Locator.FilterOptions().setHas(page.locator("button[aria-pressed=false]")))
                .first());
        var id = contributions(page)
                .filter(new Locator.FilterOptions().setHas(page.locator("button[aria-pressed=false]")))
                .first()
                .getAttribute("id");
        var before = number(button);
        button = endorse(page.locator("#" + id));

        button.click();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(page.getByText("You said that this speaks for you too.")).isVisible();
        assertThat(number(button)).isEqualTo(before + 1);
        page.reload();
        assertThat(button).hasAttribute("aria-pressed", "true");
        assertThat(number(button)).isEqualTo(before + 1);
        look(page, "discussion-signed-in");

        button.click();
        assertThat(button).hasAttribute("aria-pressed", "false");
        page.reload();
        assertThat(button).hasAttribute("aria-pressed", "false");
        assertThat(number(button)).isEqualTo(before);
    }

    private static int number(Locator button) {
        return Integer.parseInt(button.textContent().replaceAll("\\D", ""));
    }

    @Test
    void uc04_2_a_comment_can_be_answered_and_an_answer_cannot() {
        var words = "Our practice did this last year, and the queue at eight is gone.";
        var page = watched(phone());
        signIn(page, "oksana-bondar", reading("alcohol") + "?sort=newest");
        button(page, "Discussion").click();
        var comment = contributions(page).first();
        var id = comment.getAttribute("id");
        var reply = page.locator("#" + id).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply"));
        reply.click();
        assertThat(page.getByLabel("Your reply")).isFocused();
        button(page, "Send my reply").click();
        assertThat(page.locator(".tl-error-summary")).isFocused();
        look(page, "reply-refused");
        page.getByLabel("Your reply").fill(words);
        button(page, "Send my reply").click();
        assertThat(page.getByText("Your reply arrived under the reference")).isVisible();
        assertThat(page.getByLabel("Your reply")).hasCount(0);
        assertThat(reply).isEnabled();

        publish(words);

        page.navigate(reading("alcohol") + "?sort=newest");
        button(page, "Discussion").click();
        var answer = page.locator(".tl-reply article").filter(new Locator.FilterOptions().setHasText(words));
        assertThat(answer).isVisible();
        assertThat(answer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Reply")))
                .hasCount(0);
        look(page, "reply");
    }
}
