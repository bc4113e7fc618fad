package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-29 and UC-37: what changed in a plan and because of whom, and promises from plan to plan, for a visitor without script and for an owner. */
class VersionsJourney extends Journeys {

    @Test
    void uc29_7_8_a_visitor_without_script_follows_a_change_to_whose_words_it_is_and_back() {
        var page = withoutScript();
        page.navigate("/record/plans/long-term-plan");
        link(page, "What changed in “Revised after the early views”").click();
        link(page, "1.1 Out-of-hospital care").click();
        assertThat(page.locator(".tl-difference-changed ins").first()).containsText("inserted:");
        assertThat(page.locator(".tl-difference-changed").first()).containsText("British Sign Language");
        assertThat(page.locator(".tl-difference-moved h2"))
                .hasText("Moved to “1.5 Integrated care systems, places and neighbourhoods”");
        page.getByText("All that was said behind this change").first().click();
        assertThat(page.locator("main .tl-side").last()).containsText("British Sign Language");
        assertThat(page.locator(".tl-contribution")).hasCount(1);
        page.goBack();
        link(page, "Words proposed by Tesselmouth Deaf Circle").click();
        assertThat(page.locator("main")).containsText("The text has changed since.");
        page.getByText("Show the words before and after").click();
        assertThat(page.locator("details .tl-side").last()).containsText("British Sign Language");
    }

    @Test
    void uc29_4_what_answered_words_that_are_gone_is_listed_where_they_were() {
        var page = desktop();
        page.navigate("/consultations/long-term-plan-2019/changes?section=population-health");
        var gone = page.locator(".tl-difference-gone");
        assertThat(gone).containsText("Three levels had been discussed");
        gone.getByText("answered words that are gone").click();
        assertThat(gone.locator(".tl-contribution-text")).isVisible();
        assertThat(gone).containsText("The text has changed since.");
        Axe.findsNothingOn(page);
        uc29_19_a_cause_is_named_and_taken_back(page);
    }

    private static void uc29_19_a_cause_is_named_and_taken_back(Page page) {
        SigningIn.as(
                "rosalind-achterberg", page, "/consultations/long-term-plan-2019/changes?section=population-health");
        var gone = page.locator(".tl-difference-gone");
        gone.getByText("Say what caused this change").click();
        assertThat(page.locator(":focus")).hasText("Say what caused this change");
        assertThat(gone.locator("input:checked")).hasCount(0);
        button(page, "Name it").click();
        assertThat(gone.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(page);
        gone.locator(".tl-choice").first().click();
        button(page, "Name it").click();
        assertThat(gone.locator(".tl-success")).isFocused();
        assertThat(gone.locator(".tl-causes li")).hasCount(1);
        gone.getByText("Take back:").click();
        assertThat(gone.locator(".tl-success")).containsText("It is taken back");
        assertThat(gone.locator(".tl-causes")).hasCount(0);
        link(page, "Cancel").click();
        assertThat(page.locator(":focus")).hasText("Say what caused this change");
        assertThat(gone.locator("form, .tl-form")).hasCount(0);
    }

    @Test
    void uc29_1_16_17_18_an_owner_writes_the_next_version_looks_at_what_changes_and_publishes_it() {
        var page = desktop();
        SigningIn.as("rosalind-achterberg", page, "/plans/operational-guidance-2019-20/next");
        button(page, "Begin from the latest text").click();
        assertThat(page.getByText("Nothing yet: the text is the same as before."))
                .isVisible();
        var second = page.locator(".tl-ordered-contents a").nth(1).innerText();
        var down = page.locator(".tl-ordered-contents li")
                .nth(1)
                .getByRole(AriaRole.BUTTON)
                .last();
        down.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("“" + second + "” is now")).isVisible();
        assertThat(page.locator(".tl-ordered-contents a").nth(1)).not().hasText(second);
        assertThat(page.locator(":focus")).hasText("Move down");
        Axe.findsNothingOn(page);
        page.locator(".tl-ordered-contents a").nth(1).click();
        var words = page.getByLabel("Words", new Page.GetByLabelOptions().setExact(true));
        assertThat(words).isVisible();
        words.fill(words.inputValue() + "\n\nA note that came during the year, for every system to read.");
        assertThat(page.getByText("Kept.")).isVisible();
        uc29_18_a_section_is_taken_out_and_put_back(page);
        button(page, "Check what changes, then publish").click();
        assertThat(page.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(page);
        page.getByLabel("What this version is called").fill("With a note");
        page.getByLabel("Day of publication").fill("2019-01-09");
        button(page, "Check what changes, then publish").click();
        assertThat(page.locator("#published-error")).containsText("not older than the one that it follows");
        page.getByLabel("Day of publication").fill("2019-01-10");
        button(page, "Check what changes, then publish").click();
        assertThat(page.locator(".tl-facts")).containsText("10 January 2019");
        assertThat(page.locator(".tl-difference-new ins")).containsText("A note that came during the year");
        Axe.findsNothingOn(page);
        button(page, "Publish “With a note”").click();
        assertThat(page.getByText("every comment has found its place")).isVisible();
        link(page, "Every version of this plan, in the public record").click();
        assertThat(page.locator("main")).containsText("What changed in “With a note”");
    }

    private static void uc29_18_a_section_is_taken_out_and_put_back(Page page) {
        button(page, "Take this section out").click();
        assertThat(page.locator(":focus")).hasText("Yes, take it out");
        assertThat(page.locator("main .tl-warning")).containsText("you can put the section back");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tl-success")).isFocused();
        assertThat(page.locator(".tl-success")).containsText("is taken out of the next version");
        Axe.findsNothingOn(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put back"))
                .click();
        assertThat(page.locator(".tl-success")).containsText("is back where it was");
        assertThat(page.getByText("1 new.")).isVisible();
    }

    @Test
    void uc37_7_a_visitor_without_script_follows_a_promise_through_the_years_to_its_drop() {
        var page = withoutScript();
        page.navigate("/record/plans/five-year-forward-view");
        link(page, "Promises of this plan").click();
        link(page, "A budget of one’s own for care").click();
        assertThat(page.locator(".tl-line-large h2")).hasText(new String[] {
            "2014: promised in “Five Year Forward View”",
            "2019: repeated in “The NHS Long Term Plan”",
            "2019: dropped by “Operational Planning and Contracting Guidance 2019/20”"
        });
        assertThat(page.locator(".tl-line-large > li").last()).containsText("no number of people is given");
        page.getByText("Where it stands: 1.3").click();
        assertThat(page.locator(".tl-paragraph:target")).containsText("Personal health budgets");
    }

    @Test
    void uc37_1_4_11_an_owner_marks_a_promise_and_says_what_became_of_older_ones() {
        var page = desktop();
        SigningIn.as("rosalind-achterberg", page, "/plans/operational-guidance-2019-20/commitments");
        button(page, "Mark this promise").click();
        assertThat(page.locator(".tl-error-summary")).isFocused();
        page.getByLabel("Where does it stand?").selectOption("personalised-care-2019");
        page.getByLabel("The promise, word for word").fill("Link workers are mentioned as something else");
        page.getByLabel("What shall it be called?").fill("Link workers later");
        button(page, "Mark this promise").click();
        assertThat(page.locator("#mark-words-error")).containsText("do not stand so in this section");
        Axe.findsNothingOn(page);
        page.reload();
        assertThat(page.getByLabel("What shall it be called?")).hasValue("Link workers later");
        page.getByLabel("The promise, word for word")
                .fill("Link workers are mentioned as something that networks will be able to employ later");
        button(page, "Mark this promise").click();
        assertThat(page.locator(".tl-card h2")).hasText("Link workers later");
        assertThat(page.getByLabel("What shall it be called?")).hasValue("");
        link(page, "“The NHS Long Term Plan” (2019)").click();
        var workers = page.locator(".tl-card", new Page.LocatorOptions().setHasText("over 1,000 workers"));
        workers.getByText("is repeated or replaced").click();
        workers.getByLabel("It puts another in its place").check();
        workers.getByLabel("Why?", new Locator.GetByLabelOptions().setExact(true))
                .fill("The contract with practices comes first.");
        workers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Say so"))
                .click();
        assertThat(page.locator(".tl-card")).hasCount(1);
        page.getByText("is not carried over").click();
        page.getByLabel("Not carried over: why?").fill("Homes are not in this year’s guidance.");
        button(page, "Say that it is dropped").click();
        assertThat(page.getByText("There is no promise of")).isVisible();
        Axe.findsNothingOn(page);
        page.navigate("/record/plans/operational-guidance-2019-20/commitments");
        assertThat(page.locator("main")).containsText("Replaces “More than 1,000 link workers”");
        assertThat(page.locator("main")).containsText("Homes are not in this year’s guidance.");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
