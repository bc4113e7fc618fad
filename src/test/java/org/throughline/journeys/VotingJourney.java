package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-05: what people should come first, chosen, changed and counted. */
class VotingJourney extends Journeys {

    private static final String BALLOT = "/consultations/long-term-plan-2019/priorities/priorities";
    private static final String CLOSED = "/consultations/personalised-care-early-views/priorities/first-steps";
    private static final String SEND = ".tl-total .tl-button-primary";

    private static final int PATIENCE = 120;

    @Autowired
    private JdbcClient database;

    @Test
    void uc05_a_contributor_votes_changes_the_vote_and_finds_the_receipt_with_the_keyboard_alone() {
        var page = phone();
        SigningIn.as("emily-sutcliffe", page, BALLOT);
        choose(page, 5);
        press(page, SEND);

        assertThat(page.locator(".tl-error-summary")).isFocused();
        assertThat(page.locator(".tl-ballot .tl-field-error")).containsText("You chose 5 options. Choose at most 4");
        assertThat(page.locator(".tl-option input:checked")).hasCount(5);
        Axe.findsNothingOn(page);
        picture(page, "voting-too-many-320");

        press(page, ".tl-option input:checked");
        press(page, SEND);
        assertThat(page.locator("#receipt")).isFocused();
        assertThat(page.locator(".tl-receipt li")).hasCount(4);
        picture(page, "voting-receipt-320");

        press(page, ".tl-option input:checked");
        press(page, SEND);
        assertThat(page.locator(".tl-receipt li")).hasCount(3);
        var code = page.locator(".tl-reference").innerText();

        page.reload();
        assertThat(page.locator(".tl-reference")).hasText(code);
        assertThat(page.locator(".tl-receipt li")).hasCount(3);
        assertThat(page.locator(".tl-option input:checked")).hasCount(3);
    }

    @Test
    void uc05_2_another_tab_and_a_double_click_leave_one_vote() {
        var first = desktop();
        SigningIn.as("yusuf-demir", first, BALLOT);
        var second = anotherTabOf(first);
        second.navigate(BALLOT);
        assertThat(second.locator(".tl-option")).hasCount(12);
        choose(first, "option-interpreters");
        choose(second, "option-young-minds");
        first.locator(SEND).dblclick();
        assertThat(first.locator("#receipt")).isVisible();
        second.locator(SEND).dblclick();
        assertThat(second.locator("#receipt")).isVisible();

        assertThat(second.locator(".tl-receipt li")).hasText("Young people's mental health");
        assertThat(votesOf("yusuf.demir@example.org")).isEqualTo(1);
    }

    @Test
    void uc05_what_a_visitor_chose_survives_the_sign_in() {
        var page = phone();
        page.navigate(BALLOT);
        choose(page, "option-interpreters");
        choose(page, "option-staff-numbers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in to vote"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in as one of the invented people"))
                .click();
        page.locator("button[data-person='marta-lindqvist']").click();

        assertThat(page.locator(".tl-draft-note")).containsText("We put back what you had chosen");
        assertThat(page.locator("#option-interpreters")).isChecked();
        assertThat(page.locator("#option-staff-numbers")).isChecked();
        page.locator(SEND).click();
        assertThat(page.locator(".tl-receipt li")).hasCount(2);
    }

    @Test
    void uc05_6_results_are_hidden_before_the_close_from_all_but_moderators_and_shown_to_everybody_after() {
        var visitor = desktop();
        visitor.navigate(BALLOT + "/results");
        assertThat(visitor.locator(".tl-empty"))
                .containsText("The result is shown here to everybody after the vote closes");
        assertThat(visitor.locator(".tl-chart, .chart, table")).hasCount(0);

        visitor.navigate(CLOSED + "/results");
        // People, how sure their places are, and organisations.
        assertThat(visitor.locator("figure")).hasCount(3);
        var chart = visitor.locator("figure").first();
        assertThat(chart).containsText("35 people took part. People who chose to take part; not a poll.");
        chart.locator("summary").click();
        assertThat(chart.locator("table tbody tr")).hasCount(6);
        picture(visitor, "results-closed-1280");

        var moderator = desktop();
        SigningIn.as("shreya-nair", moderator, BALLOT + "/results");
        assertThat(moderator.locator(".tl-warning")).containsText("Only moderators see this before the close");
        assertThat(moderator.locator("figure").first()).isVisible();
    }

    /** Ticks the first options that come. */
    private static void choose(Page page, int options) {
        assertThat(page.locator(".tl-option")).hasCount(12);
        for (int chosen = 0; chosen < options; chosen++) {
            press(page, ".tl-option input");
        }
    }

    /** The whole card is the target, so the box itself lies under its label. */
    private static void choose(Page page, String option) {
        page.locator("label[for='" + option + "']").click();
        assertThat(page.locator("#" + option)).isChecked();
    }

    private static void press(Page page, String selector) {
        var presses = 0;
        do {
            assertThat(presses++)
                    .as("Times Tab was pressed on the way to %s", selector)
                    .isLessThan(PATIENCE);
            page.keyboard().press("Tab");
        } while (!isFocused(page, selector));
        page.keyboard().press("Space");
    }

    private static boolean isFocused(Page page, String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private int votesOf(String email) {
        return database.sql("SELECT COUNT(*) FROM vote v JOIN person p ON p.id = v.voter_id WHERE p.email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }
}
