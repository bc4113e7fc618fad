package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/** UC-20: a moderator takes a section from proposals to confirmed themes on the keyboard. */
class ThemesJourney extends Walks {

    private static final String SECTION = "/consultations/" + SLUG + "/themes?section=health-inequalities";
    private static final int READ_AND_FOUND = 180_000;

    private static Locator proposals(Page page) {
        return page.locator(".tl-proposal h3 a");
    }

    private static void open(Page page, Locator link) {
        link.focus();
        page.keyboard().press("Enter");
    }

    /** The key that a button shows is the browser's own, which a browser without a window does not know. */
    private static void press(Page page, String button) {
        button(page, button).focus();
        page.keyboard().press("Enter");
    }

    @Test
    void uc20_proposals_become_themes_that_are_split_undone_and_merged_and_one_is_refused() {
        var page = watched(desktop());
        signIn(page, "ines-carvalho", "/consultations/" + SLUG);
        open(page, page.getByText("Make themes of what was said"));
        assertThat(heading(page, "Themes")).isVisible();
        page.navigate("/consultations/" + SLUG + "/heard");
        open(page, page.locator(".chart-label a[href='" + SECTION + "']"));
        press(page, "Look for themes in what is unsorted");
        assertThat(page.getByText("Last looked on"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READ_AND_FOUND));
        assertThat(heading(page, "Said by few")).isVisible();
        Axe.findsNothingOn(page);
        look(page, "themes-proposals");
        var found = proposals(page).count();

        open(page, proposals(page).first());
        page.getByLabel("What is the theme called?").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("Say which groups, and by when");
        page.getByRole(AriaRole.BUTTON).filter(with("Why here?")).first().focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Nearest to it").first()).isVisible();
        Axe.findsNothingOn(page);
        look(page, "themes-proposal");
        press(page, "Accept");
        assertThat(page.getByText("“Say which groups, and by when” is a theme now."))
                .isFocused();
        assertThat(page.getByRole(AriaRole.LINK, named("Say which groups, and by when")))
                .isVisible();
        assertThat(proposals(page)).hasCount(found - 1);

        open(page, proposals(page).last());
        press(page, "Refuse");
        assertThat(page.locator(".tl-error-summary").filter(with("Say why"))).isFocused();
        page.getByLabel("Why is it no theme?").focus();
        page.keyboard().type("It stands alone, and is read one by one.");
        page.reload();
        assertThat(page.getByLabel("Why is it no theme?")).hasValue("It stands alone, and is read one by one.");
        press(page, "Refuse");
        assertThat(page.getByText("The proposal is refused")).isFocused();
        assertThat(proposals(page)).hasCount(found - 2);

        open(page, page.getByRole(AriaRole.LINK, named("Say which groups, and by when")));
        assertThat(heading(page, "The whole theme")).isVisible();
        look(page, "themes-theme");
        splitOffAPart(page);
        Axe.findsNothingOn(page);
        look(page, "themes-halves");

        page.navigate(SECTION);
        page.getByText("What was decided lately").click();
        page.getByRole(AriaRole.BUTTON, button("Undo: Split off")).focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("It is as it was before.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, named("A part of it"))).hasCount(0);

        open(page, page.getByRole(AriaRole.LINK, named("Say which groups, and by when")));
        splitOffAPart(page);
        var keys = new Keyboard(page);
        keys.tabTo("Which theme?");
        keys.enter("Bring the whole other theme in hereG");
        assertThat(page.getByText("The other theme is in this one now.")).isVisible();
        assertThat(heading(page, "A part of it")).hasCount(0);
        page.close();
    }

    private static void splitOffAPart(Page page) {
        page.locator(".tl-member input").first().focus();
        page.keyboard().press("Space");
        page.getByLabel("Name of the new theme").focus();
        page.keyboard().type("A part of it");
        press(page, "Split off");
        assertThat(page.getByText("Split: here are the two halves.")).isVisible();
        assertThat(heading(page, "A part of it: 1 contribution")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
