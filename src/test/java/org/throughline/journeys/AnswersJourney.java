package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/**
 * UC-28 (R44, R45): one owner answers a theme on the keyboard, a second one publishes it, and somebody who said what is in the theme sees it
 * beside what they said and in a mail, and says once what they think of it.
 */
class AnswersJourney extends Walks {

    private static final String CLOSED = "/consultations/personalised-care-early-views";
    private static final String DID = "From June the plan is written with you in the room and read back to you.";
    private static final String LATE = "We waited until the money was agreed.";
    private static final String THEIRS = "They said it in the room.";
    private static final String WHY = "The money for it was not agreed.";
    private static final String THEME = "Ask people what they want with them in the room";

    @Test
    void uc28_an_answer_is_written_checked_published_and_judged_by_those_whom_it_concerns() {
        var owner = watched(desktop());
        signIn(owner, "rosalind-achterberg", CLOSED + "/answers/desk");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            owner.navigate(CLOSED + "/answers/desk");
            assertThat(owner.locator("table a").filter(with(THEME))).isVisible();
        });
        look(owner, "answers-desk");
        owner.locator("table a").filter(with(THEME)).click();
        assertThat(heading(owner, THEME)).isVisible();
        var keyboard = new Keyboard(owner);
        keyboard.enter("Ready for a second person, next");
        assertThat(owner.locator(".tl-error-summary")).isFocused();
        owner.getByLabel("We asked").fill("What would have to change?");
        owner.getByLabel("You said").fill("Write it with us in the room.");
        owner.getByLabel("Accepted").check();
        owner.getByLabel("We did", new Page.GetByLabelOptions().setExact(true)).fill(DID);
        owner.getByLabel("Which office is accountable?").fill("Director of Strategy");
        owner.getByLabel("Which person is accountable?").selectOption("Rosalind Achterberg");
        owner.getByLabel("Done by").fill(LocalDate.now().minusYears(1).toString());
        owner.getByLabel("Why is this answer late?").fill(LATE);
        assertThat(owner.getByText("Kept as a draft.")).isVisible();
        Axe.findsNothingOn(owner);
        look(owner, "answers-writing");
        keyboard.enter("Ready for a second person, next");
        assertThat(owner.locator(".tl-error-summary").getByText("This day has passed."))
                .isVisible();
        owner.getByLabel("Done by").fill(LocalDate.now().plusMonths(6).toString());
        keyboard.enter("Ready for a second person, next");
        assertThat(owner.locator(".tl-status")).containsText("” waits for a second person.");
        assertThat(owner.locator(".tl-status")).isFocused();

        var stranger = watched(phone());
        stranger.navigate(CLOSED + "/answers");
        assertThat(stranger.getByText(DID)).hasCount(0);
        var author = watched(desktop());
        SigningIn.hearingAtOnce("leanne-pickard", author, "The body answers what I said");

        var second = watched(desktop());
        signIn(second, "delphine-marchbanks", CLOSED + "/answers/desk?show=READY");
        second.locator("table a").filter(with(THEME)).click();
        isReadBeforeItIsPublished(second);
        isKeptFromTwoHands(owner, second);

        stranger.navigate(CLOSED + "/answers");
        assertThat(stranger.getByText(DID)).isVisible();
        Axe.findsNothingOn(stranger);
        look(stranger, "answers-published");
        stranger.locator("article h2 a").filter(with(THEME)).click();
        assertThat(heading(stranger, "Cite this answer")).isVisible();
        var address = stranger.url().substring(address().length());
        stranger.navigate("/record" + address);
        assertThat(stranger.getByText(DID)).isVisible();
        assertThat(stranger.getByText(LATE)).isVisible();

        var letters = watched(desktop());
        var letter = letters.locator("article").filter(with(DID));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            letters.navigate("/demo/mail");
            assertThat(letter.first()).isVisible();
        });
        author.navigate(address);
        Locator questions = author.locator("#questions");
        assertThat(questions).isVisible();
        look(author, "answers-questions");
        button(author, "Send my reply").click();
        assertThat(author.locator(".tl-error-summary")).isFocused();
        questions.locator("fieldset").nth(0).getByLabel("Yes").check();
        questions.locator("fieldset").nth(1).getByLabel("Partly").check();
        Axe.findsNothingOn(author);
        button(author, "Send my reply").click();
        assertThat(author.getByText("Your reply is counted. Thank you.")).isVisible();
        assertThat(questions).hasCount(0);
        assertThat(author.getByText("1 person whom it concerns replied.")).isVisible();
        author.locator(".tl-facts a").filter(with("contribution")).click();
        assertThat(author.locator("#reaches li a").first()).isInViewport();
        author.navigate(CLOSED + "/read/personalised-care");
        author.locator(".tl-contribution a").filter(with("Answered")).first().click();
        author.getByText("Read the whole answer").first().click();
        assertThat(heading(author, "How to cite this")).isVisible();
        isWithdrawn(owner, withoutScript());
    }

    /** UC-28, 4: the second person reads what readers will read, may change it and need not, and is told what happened. */
    private void isReadBeforeItIsPublished(Page second) {
        assertThat(heading(second, THEME)).isVisible();
        assertThat(second.locator(".tl-answer").getByText(DID)).isVisible();
        assertThat(second.locator("#writing textarea")).hasCount(0);
        Axe.findsNothingOn(second);
        look(second, "answers-checking");
        var keyboard = new Keyboard(second);
        keyboard.enter("Change it instead");
        assertThat(second.locator("#writing").getByText("another person than you publishes it"))
                .isVisible();
        Axe.findsNothingOn(second);
        second.getByText("Read it without changing it").click();
        keyboard.enter("Publish, next");
        assertThat(second.locator(".tl-status")).containsText(" is published. ");
        assertThat(second.locator(".tl-status")).containsText("told. Nothing is left in this list.");
        assertThat(second.locator(".tl-status")).isFocused();
        assertThat(second.getByText("Nothing waits for a second person.")).isVisible();
        Axe.findsNothingOn(second);
    }

    /** UC-28, 2: who types where another person has saved goes on typing, sees their words, and keeps their own. */
    private void isKeptFromTwoHands(Page owner, Page second) {
        for (Page one : List.of(owner, second)) {
            one.navigate(CLOSED + "/answers/desk?show=OPEN");
            one.locator("table a").first().click();
            assertThat(one.getByLabel("You said")).isVisible();
        }
        owner.getByLabel("You said").fill(THEIRS);
        assertThat(owner.getByText("Kept as a draft.")).isVisible();
        Locator typed = second.getByLabel("You said");
        typed.fill("And we said this.");
        assertThat(second.locator("#writing dd").getByText(THEIRS)).isVisible();
        assertThat(typed).isFocused();
        Axe.findsNothingOn(second);
        look(second, "answers-two-hands");
        button(second, "See what they wrote").click();
        button(second, "Keep what I wrote").click();
        assertThat(second.getByText("Kept as a draft.")).isVisible();
        assertThat(typed).hasValue("And we said this.");
        assertThat(second.locator("#writing dd").getByText(THEIRS)).isVisible();
        button(second, "Drop the draft").click();
        assertThat(second.locator(".tl-status")).hasText("It is dropped.");
    }

    /** UC-28, 14, and R31: what it said and why it holds no more stay to be read, also without JavaScript. */
    private void isWithdrawn(Page owner, Page stranger) {
        owner.navigate(CLOSED + "/answers/desk?show=PUBLISHED");
        owner.locator("table a").filter(with(THEME)).click();
        owner.getByText("Withdraw this answer").click();
        button(owner, "Withdraw it").click();
        assertThat(owner.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(owner);
        owner.getByLabel("Why is it withdrawn?").fill(WHY);
        button(owner, "Withdraw it").click();
        assertThat(owner.getByText("The answer is withdrawn.")).isVisible();

        stranger.navigate("/record" + CLOSED + "/corrections");
        assertThat(stranger.getByText(WHY)).isVisible();
        look(stranger, "answers-corrections");
        stranger.locator("article h2 a").filter(with(THEME)).click();
        assertThat(stranger.getByText(DID)).isVisible();
        assertThat(stranger.getByText(WHY)).isVisible();
        look(stranger, "answers-withdrawn");
        isInTheLog(stranger);
    }

    /** UC-38, 5: the answer stays in the log of decisions and says that it was withdrawn; from the overview the log is found. */
    private void isInTheLog(Page stranger) {
        Locator published = stranger.locator(".tl-log > li")
                .filter(with(THEME))
                .filter(with("was answered: accepted."))
                .filter(with("It does not hold any more: the answer was withdrawn, because: " + WHY));
        var withdrawn = with("The answer to “" + THEME);
        // The withdrawal is a line of its own, which comes later than what it changes of the older one.
        stranger.navigate("/record" + CLOSED + "/decisions?about=answers");
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            stranger.reload();
            assertThat(published).isVisible();
            assertThat(stranger.locator(".tl-log > li").filter(withdrawn)).isVisible();
        });
        look(stranger, "answers-decisions");
        var reader = watched(phone());
        reader.navigate(CLOSED);
        reader.getByText("How this is decided: every decision so far").click();
        assertThat(reader.locator(".tl-log > li").filter(withdrawn)).isVisible();
        Axe.findsNothingOn(reader);
    }
}
