package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/**
 * UC-30 (R01): a consultation refuses to be closed out while anything in it has no outcome; a moderator deals with what is left in groups, and
 * then it is closed out. Anybody follows the line of a contribution without JavaScript.
 */
class LineJourney extends Walks {

    private static final String CLOSED = "personalised-care-early-views";
    private static final String BECAME = "/consultations/" + CLOSED + "/dispositions";

    @Test
    void uc30_5_a_consultation_that_refuses_to_close_out_and_then_does() {
        var owner = watched(desktop());
        signIn(owner, "rosalind-achterberg", "/my/contributions");
        owner.navigate(BECAME);
        assertThat(owner.getByText("This consultation is not closed out yet.")).isVisible();
        assertThat(owner.getByText("with which nothing was done").first()).isVisible();
        new Keyboard(owner).enter("Close this consultation out");
        assertThat(owner.getByText("no recorded outcome yet")).isVisible();
        assertThat(owner.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(owner);

        var moderator = watched(desktop());
        signIn(moderator, "ines-carvalho", "/moderation");
        settle(moderator, "new");
        settle(moderator, "themed");

        owner.reload();
        button(owner, "Close this consultation out").click();
        assertThat(owner.getByText("closed this consultation out: each of")).isVisible();
        assertThat(button(owner, "Close this consultation out")).hasCount(0);
        look(owner, "closed-out");
    }

    /** Records an outcome for all that is in this list, a page at a time. */
    private void settle(Page moderator, String kind) {
        moderator.navigate(BECAME + "?kind=" + kind);
        assertThat(heading(moderator, "Where each contribution stands")).isVisible();
        while (button(moderator, "Choose all on this page").count() > 0) {
            var first = moderator.locator(".tl-card h3").first().innerText();
            button(moderator, "Choose all on this page").click();
            button(moderator, "Record as out of scope").click();
            assertThat(moderator
                            .getByText("Say why. Everybody reads the reason.")
                            .first())
                    .isVisible();
            moderator.getByLabel("Reason").fill("The plan that this was about is closed: " + kind + ", from " + first);
            button(moderator, "Record as out of scope").click();
            assertThat(moderator
                            .locator(".tl-error-summary")
                            .filter(with("Say why"))
                            .filter(visible()))
                    .hasCount(0);
            moderator.navigate(BECAME + "?kind=" + kind);
            assertThat(heading(moderator, "Where each contribution stands")).isVisible();
        }
    }

    private static Locator.FilterOptions visible() {
        return new Locator.FilterOptions().setVisible(true);
    }

    @Test
    void uc30_7_anybody_follows_the_line_of_a_contribution_without_javascript() {
        var reader = withoutScript();
        reader.navigate("/record/consultations/" + CLOSED);
        reader.getByText("What became of what people said").click();
        assertThat(reader.getByText("is in exactly one of these lists")).isVisible();
        reader.locator("main li a[href*='kind=new']").click();
        assertThat(heading(reader, "Nothing yet")).isVisible();
        reader.navigate("/record/consultations/" + CLOSED + "/sections/personalised-care");
        reader.locator(".tl-contribution header a").first().click();
        reader.getByText("The throughline of what").first().click();
        assertThat(reader.locator(".tl-line-large > li")).hasCount(6);
        assertThat(heading(reader, "Done: What was said")).isVisible();
        assertThat(reader.locator("main")).containsText("Cite this");
    }
}
