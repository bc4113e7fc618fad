package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Margin;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/**
 * UC-30 (R01): a consultation refuses to be closed out while anything in it has no outcome; a moderator deals with what is left in groups, and
 * then it is closed out. A line is followed by its author, by a moderator, and by anybody without JavaScript.
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
        assertThat(owner.getByText("in no theme and neither answered nor decided about")
                        .first())
                .isVisible();
        owner.getByText("in no theme and neither answered nor decided about")
                .first()
                .click();
        assertThat(owner.locator("#list")).isFocused();
        var keys = new Keyboard(owner);
        keys.backTo("Close this consultation out");
        keys.press("Enter");
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

        owner.locator("summary").filter(with("Open it again")).click();
        button(owner, "Open it again").click();
        assertThat(owner.locator(".tl-error-summary").filter(visible())).isFocused();
        Axe.findsNothingOn(owner);
        owner.getByLabel("Why is it opened again?").fill("One list was closed too soon.");
        button(owner, "Open it again").click();
        assertThat(owner.getByText("Reason: One list was closed too soon.")).isVisible();
        assertThat(button(owner, "Close this consultation out")).isVisible();
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
            assertThat(moderator.locator(".tl-success").filter(with("recorded as out of scope")))
                    .isFocused();
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
        assertThat(heading(reader, "In no theme, not answered")).isVisible();
        reader.navigate("/record/consultations/" + CLOSED + "/sections/personalised-care");
        reader.locator(".tl-contribution header a").first().click();
        reader.getByText("The throughline of what").first().click();
        assertThat(reader.locator(".tl-line-large > li")).hasCount(6);
        assertThat(heading(reader, "Done: What was said")).isVisible();
        assertThat(reader.locator("main")).containsText("How to cite this");

        reader.navigate("/record/consultations/" + CLOSED + "/dispositions?kind=new");
        reader.getByText("The throughline of what Dilys Prosser said").click();
        assertThat(heading(reader, "Passed: Put with others that say the same")).isVisible();
        assertThat(heading(reader, "Late: Answered")).isVisible();
        assertThat(reader.locator(".tl-line-large ins").first()).containsText("Once a year each person");
        assertThat(reader.getByText("say that this contribution caused the change"))
                .isVisible();
        assertThat(reader.locator(".tl-line-large .tl-inset")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*$"))))
                .hasCount(0);
    }

    @Test
    void uc30_7_an_author_follows_their_line_from_my_contributions_and_by_the_private_reference() {
        var author = watched(desktop());
        signIn(author, "colin-threadgold", "/my/contributions");
        var entry = author.locator("main .tl-line-box")
                .filter(with("Done: Answered"))
                .filter(with("Done: What changed in the plan"));
        while (entry.count() == 0) {
            button(author, "More").first().click();
        }
        var reference = entry.first()
                .locator("xpath=..")
                .getByText("TL-")
                .first()
                .innerText()
                .replaceFirst("(?s).*(TL-[-\\w]+).*", "$1");
        entry.first().getByText("The throughline of this contribution").click();
        isTheWholeLine(author);
        var address = author.url();

        var visitor = withoutScript();
        visitor.navigate("/record/line");
        visitor.getByLabel("Your reference").fill(reference);
        button(visitor, "Show what became of it").click();
        isTheWholeLine(visitor);
        isPrintedOnOneSheet(visitor);
        org.assertj.core.api.Assertions.assertThat(visitor.url()).isEqualTo(address);
    }

    @Test
    void uc30_7_a_moderator_follows_a_line_from_what_became_of_everything() {
        var moderator = watched(desktop());
        signIn(moderator, "ines-carvalho", "/consultations/" + SLUG + "/dispositions?kind=answered");
        moderator
                .locator("#list .tl-card")
                .filter(with("nine working days"))
                .first()
                .getByRole(AriaRole.LINK)
                .last()
                .click();
        isTheWholeLine(moderator);
        Axe.findsNothingOn(moderator);
    }

    /** That of the comment about interpreters for Deaf people, which few hold. */
    private static void isTheWholeLine(Page page) {
        assertThat(heading(page, "Done: Read by a moderator")).isVisible();
        assertThat(heading(page, "Done: Answered")).isVisible();
        assertThat(heading(page, "Done: What changed in the plan")).isVisible();
        assertThat(page.locator(".tl-line-large ins").first()).containsText("British Sign Language");
    }

    private static void isPrintedOnOneSheet(Page page) {
        byte[] paper = page.pdf(new Page.PdfOptions()
                .setFormat("A4")
                .setMargin(new Margin()
                        .setTop("12mm")
                        .setBottom("12mm")
                        .setLeft("14mm")
                        .setRight("14mm")));
        long sheets = Pattern.compile("/Type\\s*/Page\\b")
                .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        org.assertj.core.api.Assertions.assertThat(sheets).as("Sheets").isEqualTo(1);
    }
}
