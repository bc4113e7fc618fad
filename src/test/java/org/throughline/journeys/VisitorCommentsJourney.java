package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here comments on a paragraph from a phone, without a pointer (UC-03), and confirms by mail (UC-06). */
class VisitorCommentsJourney extends Walks {

    private static final String ADDRESS = "first.visit@example.org";
    private static final String WORDS =
            "My mother cannot hold a mouse. Please say how she can reach a practice by telephone.";
    private static final String WORDING = "Everybody can reach their practice by telephone, by letter and in person.";

    private Page page;
    private Keyboard keys;

    @BeforeEach
    void arrive() {
        page = watched(phone());
        keys = new Keyboard(page);
    }

    @Test
    void uc03_7_a_visitor_comments_with_the_keyboard_alone_and_the_link_sends_it_once() {
        reach_the_form();
        uc03_5_what_is_missing_is_named_and_each_line_leads_to_its_field();
        answer_and_send();
        var link = confirm();
        uc03_7_the_comment_arrived_once_and_waits();
        uc06_2_the_link_works_once(link);
    }

    private void reach_the_form() {
        page.navigate("/");
        assertThat(heading(page, "Open now")).isVisible();
        look(page, "home");
        keys.enter("Skip to the main content");
        assertThat(page.locator("#main")).isFocused();
        keys.enter(CONSULTATION);
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(CONSULTATION).setLevel(1)))
                .isVisible();
        look(page, "overview");
        keys.enter("Start reading and commenting");
        assertThat(page.locator(".tl-reading")).hasAttribute("data-show", "text");
        look(page, "reading");
        keys.enter("Comment on paragraph 1");
        assertThat(page.locator("#comment-heading")).isFocused();
        assertThat(page.locator("#comment-heading")).hasText("Your comment on this paragraph");
        look(page, "comment-form");
    }

    private void uc03_5_what_is_missing_is_named_and_each_line_leads_to_its_field() {
        keys.enter("Send my comment");
        assertThat(page.locator(".tl-error-summary")).isFocused();
        look(page, "comment-refused");
        keys.enter("There is nothing to send yet. Write your comment first.");
        assertThat(comment(page)).isFocused();
        assertThat(comment(page)).hasAttribute("aria-invalid", "true");
        keys.backTo("Give the email address to which we send the link.");
        keys.press("Enter");
        assertThat(page.getByLabel("Your email address")).isFocused();
        keys.type("nobody");
        keys.enter("Send my comment");
        assertThat(page.locator(".tl-error-summary")).isFocused();
    }

    private void answer_and_send() {
        keys.tabTo("Your comment");
        keys.type(WORDS);
        keys.tabTo("Proposed wording (optional)");
        keys.type(WORDING);
        keys.tabTo("Where you stand (optional): I would rather not say");
        keys.press("ArrowDown");
        keys.press("ArrowDown");
        assertThat(keys.focused()).isEqualTo("Where you stand (optional): Support with changes");
        keys.enter("More about it (optional)");
        look(page, "comment-more");
        keys.tabTo("Somebody is helping me to write this, or writes it for me");
        keys.press("Space");
        keys.tabTo("Your email address");
        keys.press("ControlOrMeta+a");
        keys.type(ADDRESS);
        keys.enter("Send my comment");
        assertThat(heading(page, "Please open the link")).isFocused();
        look(page, "comment-check-mail");
        keys.enter("See the mail of this demonstration");
        page.waitForURL("**/demo/mail");
    }

    private String confirm() {
        var link = linkMailedTo(page, ADDRESS);
        var address = link.getAttribute("href");
        look(page, "demo-mail");
        keys.enter(address);
        assertThat(heading(page, "Confirm your email address")).isVisible();
        look(page, "sign-in-link");
        keys.enter("Confirm and sign in");
        return address;
    }

    private void uc03_7_the_comment_arrived_once_and_waits() {
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
        assertThat(page.locator(".tl-reference")).hasText(Pattern.compile("\\S{6,}"));
        assertThat(said(page, WORDS)).containsText("Support with changes");
        assertThat(said(page, WORDS)).containsText(WORDING);
        look(page, "comment-sent");
        var permalink = page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("The lasting link to your comment"))
                .getAttribute("href");
        keys.enter("The lasting link to your comment");
        assertThat(page.getByText("This waits for a moderator.")).isVisible();
        look(page, "permalink-waiting");
        var another = watched(phone());
        another.navigate(permalink);
        assertThat(heading(another, "This page cannot be found")).isVisible();
        look(another, "not-found");
    }

    private void uc06_2_the_link_works_once(String link) {
        page.navigate(link);
        keys.enter("Confirm and sign in");
        assertThat(heading(page, "This link cannot be used")).isVisible();
        look(page, "sign-in-refused");
        page.navigate("/my/contributions");
        assertThat(said(page, WORDS)).hasCount(1);
        assertThat(page.getByText("Your private reference")).hasCount(1);
        look(page, "my-contributions");
    }

    @Test
    void uc03_7_a_visitor_who_has_sent_one_comment_can_write_another() {
        page.navigate(reading("smoking"));
        write(page).click();
        comment(page).fill("One thing more than I could say in the first comment.");
        page.getByLabel("Your email address").fill("two.comments@example.org");
        button(page, "Send my comment").click();
        assertThat(heading(page, "Please open the link")).isFocused();
        button(page, "Text").click();
        button(page, "Comment on paragraph 1").click();
        assertThat(page.locator("#comment-heading")).isFocused();
        assertThat(comment(page)).hasValue("");
    }
}
