package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/** UC-18 (R08): tag, bundle, answer, and each contributor sees the answer beside what they said and on their own page. */
class EqualityBriefJourney extends Walks {

    private static final String BRIEFS = "/consultations/" + SLUG + "/briefs";
    private static final String ANSWER =
            "From May every clinic has a hoist in one room, and says in the letter which room it is.";

    @Test
    void uc18_what_is_tagged_is_bundled_answered_and_seen_by_those_who_said_it() {
        var moderator = watched(desktop());
        signIn(moderator, "ines-carvalho", reading("learning-disability-and-autism") + "?sort=newest");
        var first = said(moderator, "eleven supported living places");
        assertThat(first).isVisible();
        var address = first.locator("a", new Locator.LocatorOptions().setHasText("Link to this"))
                .getAttribute("href");
        moderator.navigate(address);
        moderator.getByText("Equality: not tagged").click();
        moderator.getByLabel("Disability").check();
        moderator.getByLabel("Unpaid carers").check();
        button(moderator, "Save the tags").click();
        assertThat(moderator.getByText("Saved.")).isVisible();
        Axe.findsNothingOn(moderator);
        look(moderator, "brief-tags");

        moderator.navigate(BRIEFS + "/new");
        button(moderator, "Send it to its readers").click();
        assertThat(moderator.locator(".tl-error-summary")).isFocused();
        moderator.getByLabel("What is the brief called?").fill("A home with a hoist");
        moderator.getByLabel("What are its readers called?").fill("the equality panel");
        moderator.getByLabel("What do you ask them?").fill("What do you do about it?");
        moderator.getByLabel("Shreya Nair").check();
        moderator
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText("eleven supported living places"))
                .locator("input")
                .check();
        Axe.findsNothingOn(moderator);
        look(moderator, "brief-bundle");
        button(moderator, "Send it to its readers").click();
        assertThat(heading(moderator, "A home with a hoist")).isVisible();
        moderator.waitForURL(url -> !url.endsWith("/new"));
        var brief = moderator.url().substring(address().length());

        var stranger = watched(desktop());
        stranger.navigate(brief);
        assertThat(stranger.getByText("A home with a hoist")).hasCount(0);
        var reader = watched(phone());
        signIn(reader, "shreya-nair", BRIEFS);
        reader.locator("section")
                .filter(new Locator.FilterOptions().setHasText("For you to read"))
                .getByText("A home with a hoist")
                .click();
        reader.locator("fieldset input").first().check();
        reader.getByLabel("Your answer").fill(ANSWER);
        Axe.findsNothingOn(reader);
        look(reader, "brief-answer");
        button(reader, "Keep this answer").click();
        assertThat(reader.getByText("1 contribution is answered.")).isVisible();

        moderator.reload();
        button(moderator, "Publish the brief").click();
        assertThat(moderator.getByText("The brief is published, and those who said what is in it are told."))
                .isVisible();
        stranger.navigate(brief);
        assertThat(stranger.getByText(ANSWER)).isVisible();
        Axe.findsNothingOn(stranger);
        look(stranger, "brief-published");
        stranger.navigate("/record" + brief);
        assertThat(stranger.getByText(ANSWER)).isVisible();
        stranger.navigate(address);
        assertThat(heading(stranger, "What the equality panel answered").first())
                .isVisible();
        assertThat(stranger.getByText("Equality: ")).hasCount(0);

        var author = watched(desktop());
        signIn(author, "fiona-galbraith", "/my/contributions");
        assertThat(author.getByText(ANSWER)).isVisible();
        look(author, "brief-author");
        var mail = watched(desktop());
        assertThat(linkMailedTo(mail, "shreya.nair@example.org")).isVisible();
    }
}
