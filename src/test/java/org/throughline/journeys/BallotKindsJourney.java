package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-05: each kind of ballot on a phone, with the keyboard alone: a mistake is said beside its option, then the vote is in. */
class BallotKindsJourney extends Journeys {

    private static final String OPEN = "/consultations/long-term-plan-2019/priorities/";
    private static final String CLOSED = "/consultations/personalised-care-early-views/priorities/";

    private Page opened(String person, String ballot) {
        var page = phone();
        SigningIn.as(person, page, OPEN + ballot);
        assertThat(page.locator(".tl-total")).isVisible();
        return page;
    }

    private static Locator receipt(Page page) {
        assertThat(page.locator("#receipt")).isFocused();
        return page.locator(".tl-receipt li");
    }

    private void refused(Page page, String words, String picture) {
        assertThat(page.locator(".tl-error-summary")).isFocused();
        assertThat(page.locator(".tl-error-summary")).containsText(words);
        Axe.findsNothingOn(page);
        picture(page, picture);
    }

    @Test
    void uc05_9_a_list_in_order() {
        var page = opened("emily-sutcliffe", "three-first");
        var keys = new Keyboard(page);
        keys.tabTo("One number to call");
        keys.press("ArrowDown");
        keys.tabTo("Appointments in the evening");
        keys.press("ArrowDown");
        keys.enter("Send my vote");

        refused(page, "Two options have place 1. Give one of them another.", "ballot-rank-320");
        keys.tabTo("Appointments in the evening");
        keys.press("ArrowDown");
        assertThat(page.locator(".tl-standing li"))
                .hasText(new String[] {"One number to call", "Appointments in the evening"});
        keys.tabTo("Send my vote");
        keys.press("Enter");

        assertThat(receipt(page)).hasCount(2);
    }

    @Test
    void uc05_10_points_shared_out() {
        var page = opened("emily-sutcliffe", "ten-points");
        var keys = new Keyboard(page);
        keys.tabTo("Travel paid on the day");
        keys.type("8");
        keys.tabTo("Papers in plain words");
        keys.type("4");
        assertThat(page.locator(".tl-total")).containsText("12 points given. There are 10: please take 2 away.");
        keys.tabTo("Send my vote");
        keys.press("Enter");

        refused(page, "You gave 12 points, and there are 10", "ballot-points-320");
        keys.tabTo("Papers in plain words");
        keys.press("Backspace");
        keys.type("2");
        assertThat(page.locator(".tl-total")).containsText("10 of 10 points given; 0 left");
        keys.tabTo("Send my vote");
        keys.press("Enter");

        assertThat(receipt(page)).hasCount(2);
    }

    @Test
    void uc05_11_a_budget_spent_and_the_last_change_undone() {
        var page = opened("emily-sutcliffe", "spend-the-fund");
        var keys = new Keyboard(page);
        for (var option : List.of(
                "A community bus to clinics",
                "Advisers on benefits in surgeries",
                "Small grants for community groups")) {
            keys.tabTo(option);
            keys.press("Space");
        }
        assertThat(page.locator(".tl-total"))
                .containsText("£550,000 spent. There is £500,000: please take away £50,000.");
        keys.tabTo("Send my vote");
        keys.press("Enter");

        refused(page, "What you chose costs £550,000, and there is £500,000", "ballot-budget-320");
        keys.tabTo("Undo my last change");
        keys.press("Enter");
        assertThat(page.locator(".tl-total")).containsText("£400,000 of £500,000 spent; £100,000 left");
        keys.tabTo("Send my vote");
        keys.press("Enter");

        assertThat(receipt(page)).hasCount(2);
    }

    @Test
    void uc05_12_statements_answered() {
        var page = opened("emily-sutcliffe", "three-statements");
        var keys = new Keyboard(page);
        keys.enter("Send my vote");
        refused(page, "You have not answered any statement", "ballot-statements-320");
        keys.tabTo("I would rather telephone than use an app: No answer");
        keys.press("ArrowDown");
        assertThat(page.locator(".tl-total")).containsText("1 of 3 answered");
        keys.tabTo("Send my vote");
        keys.press("Enter");

        assertThat(receipt(page)).hasText("I would rather telephone than use an app: Agree");
    }

    @Test
    void uc05_13_levels_chosen_with_a_reason_that_moderators_read() {
        var page = opened("emily-sutcliffe", "best-level");
        var keys = new Keyboard(page);
        keys.enter("Send my vote");
        refused(page, "You have not chosen a level anywhere", "ballot-levels-320");
        keys.tabTo("How many staff are trained: No answer");
        keys.press("ArrowDown");
        keys.tabTo("Why there? (you may leave this out)");
        keys.type("Only a large area can train enough");
        keys.tabTo("Send my vote");
        keys.press("Enter");
        assertThat(receipt(page)).hasCount(1);

        var moderator = desktop();
        SigningIn.as("shreya-nair", moderator, OPEN + "best-level/results");
        assertThat(moderator.locator("main"))
                .containsText("“How many staff are trained”, system: Only a large area can train enough");
        Axe.findsNothingOn(moderator);
    }

    @Test
    void uc05_21_somebody_proposes_an_option_and_a_moderator_accepts_it() {
        var page = opened("leanne-pickard", "spend-the-fund");
        page.locator("summary", new Page.LocatorOptions().setHasText("Propose another option"))
                .click();
        page.locator("#proposal-title").fill("A crèche at each meeting");
        page.locator("#proposal-from").fill("https://example.org/nowhere");
        button(page, "Send my proposal").click();
        assertThat(page.locator("#proposal-from-error")).containsText("This is not the address of a published comment");
        Axe.findsNothingOn(page);
        picture(page, "proposal-refused-320");
        page.locator("#proposal-from").fill("");
        button(page, "Send my proposal").click();
        assertThat(page.locator(".tl-success")).containsText("A moderator reads your proposal.");
        assertThat(page.getByText("“A crèche at each meeting” waits for a moderator."))
                .isVisible();

        var moderator = desktop();
        SigningIn.as("shreya-nair", moderator, "/consultations/long-term-plan-2019");
        assertThat(moderator.getByText("1 proposed option waits")).isVisible();
        moderator.navigate(OPEN + "spend-the-fund");
        button(moderator, "Accept: A crèche at each meeting").click();
        assertThat(moderator.locator(".tl-error-summary").last()).containsText("Give this option a cost");
        Axe.findsNothingOn(moderator);
        moderator.getByLabel("What it costs").fill("20,000");
        button(moderator, "Accept: A crèche at each meeting").click();
        assertThat(moderator.locator(".tl-option", new Page.LocatorOptions().setHasText("A crèche at each meeting")))
                .containsText("Proposed, and added on");

        page.reload();
        assertThat(page.getByText("“A crèche at each meeting” was accepted.")).isVisible();
        assertThat(page.locator("label", new Page.LocatorOptions().setHasText("A crèche at each meeting")))
                .isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void uc05_14_a_receipt_is_checked_against_the_published_list() throws NoSuchAlgorithmException {
        var page = desktop();
        SigningIn.as("amina-yusuf", page, CLOSED + "in-which-order");
        page.locator(".tl-receipt summary").click();
        var lines = page.locator(".tl-receipt pre").textContent();
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.locator(".tl-receipt code")).hasText(hash);
        assertThat(text(page, "commitments.txt").lines()).hasSize(35).contains(hash);
    }

    @Test
    void uc05_17_whoever_counts_the_published_ballots_again_comes_to_the_published_result() {
        var page = desktop();
        page.navigate(CLOSED + "a-quarter-million/results");
        assertThat(page.locator("figure")).hasCount(2);
        picture(page, "results-budget-1280");
        var rows = page.locator(".tl-table-scroll:not(figure *) table").first().locator("tbody tr");
        var recount = Recount.of(page.request()
                .get(address() + "/record" + CLOSED + "a-quarter-million/people.pb")
                .text());

        assertThat(rows).hasCount(5);
        for (var row : rows.all()) {
            var option = row.locator("th").innerText();
            var cells = row.locator("td").allInnerTexts();
            assertThat(cells.get(3).startsWith("chosen")).as(option).isEqualTo(recount.takes("greedy-count", option));
            assertThat(cells.get(5).startsWith("chosen"))
                    .as(option)
                    .isEqualTo(recount.takes("equal-shares-cost-add1u", option));
            assertThat(cells.get(6).startsWith("chosen")).as(option).isEqualTo(recount.takes("phragmen", option));
        }
    }

    private String text(Page page, String file) {
        return page.request()
                .get(address() + "/record" + CLOSED + "in-which-order/" + file)
                .text();
    }
}
