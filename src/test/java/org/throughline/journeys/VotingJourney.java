package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-05: from the first look at a ballot to a vote, its change and its result. */
class VotingJourney extends Journeys {

    private static final String BALLOT = "/consultations/long-term-plan-2019/priorities/priorities";
    private static final String RESULTS = BALLOT + "/results";
    private static final List<String> FIVE =
            List.of("link-workers", "interpreters", "early-cancer", "going-home", "in-person");

    private static void signIn(Page page, String person, String next) {
        page.navigate("/demo/people?next=" + next);
        page.locator("button[data-person=" + person + "]").click();
        page.waitForURL("**" + next);
    }

    private static Locator option(Page page, String key) {
        return page.locator("#option-" + key);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator total(Page page) {
        return page.locator(".tl-total [role=status]");
    }

    private static Locator receiptCode(Page page) {
        return page.locator(".tl-receipt .tl-reference");
    }

    @Test
    void somebody_chooses_before_signing_in_then_votes_changes_the_vote_and_finds_the_receipt_again() {
        Page page = desktop();
        page.navigate(BALLOT);
        option(page, "interpreters").focus();
        page.keyboard().press("Space");
        assertThat(total(page)).hasText("1 of 4 chosen");
        Axe.findsNothingOn(page);
        assertThat(page.getByText("Sign in to vote"))
                .hasAttribute("href", "/sign-in?next=%2Fconsultations%2Flong-term-plan-2019%2Fpriorities%2Fpriorities");

        signIn(page, "kofi-asante-reid", BALLOT);
        assertThat(option(page, "interpreters")).isChecked();
        assertThat(page.getByText("It has not been sent yet")).isVisible();
        option(page, "early-cancer").check();
        assertThat(total(page)).hasText("2 of 4 chosen");
        button(page, "Send my vote").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#receipt")).hasText("Your vote is in");
        assertThat(page.locator("#receipt")).isFocused();
        assertThat(receiptCode(page)).hasText(Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}"));
        Axe.findsNothingOn(page);
        picture(page, "ballot-receipt");
        String first = receiptCode(page).textContent();

        option(page, "interpreters").uncheck();
        assertThat(total(page)).hasText("1 of 4 chosen");
        button(page, "Change my vote").click();
        assertThat(receiptCode(page)).not().hasText(first);
        String second = receiptCode(page).textContent();

        page.reload();
        assertThat(receiptCode(page)).hasText(second);
        assertThat(option(page, "early-cancer")).isChecked();
        assertThat(option(page, "interpreters")).not().isChecked();

        button(page, "Withdraw my vote").click();
        assertThat(page.locator("#receipt")).hasText("Your vote is withdrawn");
        assertThat(button(page, "Send my vote")).isVisible();
    }

    @Test
    void too_many_choices_on_a_small_screen_are_told_and_none_is_lost() {
        Page page = phone();
        signIn(page, "marta-lindqvist", BALLOT);
        FIVE.forEach(key -> option(page, key).check());
        assertThat(total(page)).hasText("5 chosen. The most is 4: please take 1 away.");
        button(page, "Send my vote").click();

        assertThat(page.locator(".tl-error-summary")).isFocused();
        assertThat(page.locator(".tl-field-error")).containsText("Choose at most 4");
        FIVE.forEach(key -> assertThat(option(page, key)).isChecked());
        assertThat(page).hasTitle(Pattern.compile("^Error: "));
        Axe.findsNothingOn(page);
        picture(page, "ballot-too-many-320");
    }

    @Test
    void two_tabs_and_a_double_click_make_one_vote() {
        Page page = desktop();
        signIn(page, "yusuf-demir", BALLOT);
        Page other = anotherTabOf(page);
        other.navigate(BALLOT);
        option(page, "safer-births").check();
        option(other, "place-plans").check();
        button(page, "Send my vote").dblclick();
        assertThat(receiptCode(page)).isVisible();
        button(other, "Send my vote").click();
        assertThat(receiptCode(other)).isVisible();

        page.reload();
        assertThat(receiptCode(page)).hasText(receiptCode(other).textContent());
        assertThat(option(page, "place-plans")).isChecked();
        assertThat(option(page, "safer-births")).not().isChecked();
    }

    @Test
    void results_come_after_the_close_and_moderators_see_them_before() {
        Page visitor = phone();
        visitor.navigate(RESULTS);
        assertThat(visitor.getByText("The result is shown here to everybody after the vote closes"))
                .isVisible();
        assertThat(visitor.locator("figure")).hasCount(0);
        Axe.findsNothingOn(visitor);

        for (Page page : List.of(desktop(), phone())) {
            signIn(page, "ines-carvalho", RESULTS);
            assertThat(page.getByText("People who chose to take part; not a poll."))
                    .isVisible();
            assertThat(page.locator(".chart-bar")).hasCount(12);
            Object drawn = page.evaluate("""
                    () => [...document.querySelectorAll('.chart-bar svg rect')].every(bar =>
                        bar.namespaceURI === 'http://www.w3.org/2000/svg' && bar.getBoundingClientRect().height > 5
                        && bar.getBoundingClientRect().height < 40)""");
            org.assertj.core.api.Assertions.assertThat(drawn).isEqualTo(true);
            page.locator("figure summary").click();
            assertThat(page.locator("figure table tbody tr")).hasCount(12);
            org.assertj.core.api.Assertions.assertThat(
                            page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            Axe.findsNothingOn(page);
            picture(page, "results-" + page.viewportSize().width);
        }
    }
}
