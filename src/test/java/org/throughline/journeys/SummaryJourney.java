package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.kernel.Ids;
import org.throughline.people.CurrentPerson;
import org.throughline.people.Grant;
import org.throughline.people.PersonId;
import org.throughline.people.Role;
import org.throughline.people.SignedInPerson;
import org.throughline.plans.Consultations;
import org.throughline.rings.Axe;

/**
 * UC-14 (R06): a moderator writes the summary of a section on the keyboard and leaves one thing out with a reason, a second one signs, a
 * reader follows a statement to its source and back; a source goes, and the statement is open again.
 */
class SummaryJourney extends Walks {

    private static final String SECTION = "digital-tools-for-staff";
    private static final String DESK = "/consultations/" + SLUG + "/summary/edit?section=" + SECTION;
    private static final String READ = "/consultations/" + SLUG + "/summary?section=" + SECTION;
    private static final String STATEMENT = "One password, and one tablet that works where there is no signal.";

    @Autowired
    private ModeratedContributions moderated;

    @Autowired
    private Consultations consultations;

    @Test
    void uc14_what_was_said_becomes_a_summary_that_two_people_sign_and_everybody_can_follow() {
        var writer = watched(desktop());
        signIn(writer, "ines-carvalho", "/moderation");
        writer.navigate(DESK);
        assertThat(heading(writer, "What did we leave out? 4 open")).isVisible();
        var keyboard = new Keyboard(writer);
        keyboard.enter("Before the clever scan readers could I have one password.");
        keyboard.tabTo("What do they say?");
        keyboard.type(STATEMENT);
        keyboard.enter("Save the statement");
        assertThat(writer.getByText("The statement is saved.")).isFocused();
        leaveOut(writer, keyboard);
        assertThat(heading(writer, "What did we leave out? 2 open")).isVisible();

        keyboard.enter("Propose a draft of what is open");
        assertThat(writer.getByText("2 statements are proposed.")).isVisible();
        Axe.findsNothingOn(writer);
        look(writer, "summary-desk");
        for (int statement = 2; statement <= 3; statement++) {
            keyboard.enter("Accept statement " + statement);
            assertThat(writer.getByText("The statement is accepted.")).isFocused();
            assertThat(button(writer, "Accept statement " + statement)).hasCount(0);
        }
        keyboard.enter("Ready for a second person");
        assertThat(writer.getByText("The other moderators see that it waits for one of them to sign."))
                .isFocused();

        var reader = watched(phone());
        reader.navigate(READ);
        assertThat(reader.getByText("There is no summary yet.")).isVisible();
        var second = watched(desktop());
        signIn(second, "shreya-nair", "/moderation");
        Axe.findsNothingOn(second);
        look(second, "summary-waits");
        second.locator("article").getByText("Digital tools for staff").click();
        new Keyboard(second).enter("Sign the summary");
        assertThat(second.getByText("The summary is signed. Everybody can read it now."))
                .isVisible();

        reader.navigate(READ);
        assertThat(reader.getByText(STATEMENT)).isVisible();
        assertThat(reader.getByText("Left out because: It is about another section."))
                .isVisible();
        Axe.findsNothingOn(reader);
        reader.locator("summary").first().click();
        look(reader, "summary-read");
        reader.locator(".tl-quotation a").first().click();
        assertThat(heading(reader, "In the summary")).isVisible();
        var said = reader.url().substring(reader.url().lastIndexOf('/') + 1);
        reader.getByText("A statement of the summary of").click();
        assertThat(reader.getByText(STATEMENT)).isVisible();

        withhold(said);
        second.navigate(DESK);
        assertThat(second.getByText("Open again: something that it rests on is withheld."))
                .isVisible();
        assertThat(second.locator(".tl-case").getByText("1 statement is open again"))
                .isVisible();
        look(second, "summary-reopened");
        reader.reload();
        assertThat(reader.getByText(STATEMENT)).hasCount(0);
        assertThat(reader.getByText("This statement is being looked at again")).isVisible();
    }

    private void leaveOut(Page writer, Keyboard keyboard) {
        keyboard.enter("Leave out because …");
        var reason = writer.getByLabel("Why does the summary leave this out?");
        assertThat(reason).isFocused();
        keyboard.enter("Leave it out");
        assertThat(writer.locator(".tl-error-summary").filter(new Locator.FilterOptions().setHasText("Say why")))
                .isVisible();
        reason.focus();
        keyboard.type("It is about another section.");
        keyboard.enter("Leave it out");
        assertThat(writer.getByText("Left out. The reason is published")).isFocused();
    }

    private void withhold(String contribution) {
        var body = consultations.bySlug(SLUG).orElseThrow().body();
        var moderator = new SignedInPerson(new PersonId(Ids.next()), "Tom", Set.of(new Grant(Role.MODERATOR, body)));
        CurrentPerson.as(moderator, () -> {
            moderated.withhold(new ContributionId(Ids.parse(contribution).orElseThrow()));
            return true;
        });
    }
}
