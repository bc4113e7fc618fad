package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.Axe;

/** UC-07: what author, moderators and the public see of one contribution while it is redacted, reported, withheld and appealed about. */
class HearingJourney extends Walks {

    private static final String QUEUE = "/moderation/" + SLUG;
    private static final String PAGE = "/consultations/" + SLUG + "/comments/";

    @Autowired
    private ApplicationContext context;

    private ContributionId said(String email, String words) {
        return new Sayings(context).say(email, words, Channel.WEB);
    }

    @Test
    void uc07_7_a_removed_passage_is_read_by_its_author_and_moderators_and_by_nobody_else() {
        var id = said(
                "hannah.weiss@example.org",
                "My neighbour Osric waited nine hours; ring him on 01632 960777. Count the hours from the door.");
        var moderator = watched(desktop());
        signIn(moderator, "tom-haddow", QUEUE);
        openCase(moderator, "My neighbour Osric");
        moderator.waitForURL("**case=*");
        var address = moderator.url();
        button(moderator, "Publish with passages removed").click();
        moderator.getByLabel("Or write or paste the words to remove").fill("Osric");
        button(moderator, "Remove these words").click();
        moderator
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("01632 960777"))
                .first()
                .click();
        assertThat(moderator.locator(".tl-step .tl-removed")).hasCount(2);
        Axe.findsNothingOn(moderator);
        look(moderator, "redaction-moderator");
        button(moderator, "Publish without these").click();
        assertThat(moderator.getByText("Published without the passages: what Hannah Weiss said."))
                .isVisible();

        for (var place : new String[] {PAGE + id.value(), "/record" + PAGE + id.value()}) {
            var reader = watched(phone());
            reader.navigate(place);
            assertThat(reader.locator("main")).containsText("My neighbour [removed: ");
            assertThat(reader.locator("main")).containsText("Count the hours from the door.");
            assertThat(reader.locator("body")).not().containsText("Osric");
            assertThat(reader.locator("body")).not().containsText("960777");
        }
        var author = watched(phone());
        signIn(author, "hannah-weiss", "/my/contributions");
        var own = author.locator(".tl-card").filter(with("Count the hours from the door."));
        assertThat(own).containsText("A moderator has removed something from this.");
        assertThat(own.locator(".tl-original .tl-removed").first()).containsText("Osric");
        Axe.findsNothingOn(author);
        moderator.navigate(address);
        assertThat(moderator.locator(".tl-case")).containsText("My neighbour Osric");
    }

    @Test
    void uc07_14_16_a_report_needs_no_account_and_another_moderator_decides_the_appeal() {
        var words = "The hospital shop sells nothing but crisps, and whoever runs it should be ashamed.";
        var id = said("leanne.pickard@example.org", words);
        var tom = watched(desktop());
        signIn(tom, "tom-haddow", QUEUE);
        openCase(tom, words);
        button(tom, "Publish").click();
        assertThat(tom.getByText("Published: what Leanne Pickard said.")).isVisible();

        var visitor = watched(phone());
        reports(visitor, id);
        visitor.navigate(PAGE + id.value());
        assertThat(visitor.locator("main")).containsText(words);

        tom.navigate(QUEUE);
        openCase(tom, words);
        assertThat(tom.locator(".tl-case")).containsText("It is abusive towards somebody.");
        button(tom, "Withhold").click();
        tom.getByLabel("It is abusive towards somebody.").check();
        button(tom, "Withhold with this reason").click();
        assertThat(tom.getByText("Withheld: what Leanne Pickard said.")).isVisible();

        var author = watched(phone());
        signIn(author, "leanne-pickard", "/my/contributions");
        appeals(author, words);

        tom.navigate(QUEUE);
        openCase(tom, words);
        assertThat(tom.getByText("You decided this before, so another moderator decides the appeal."))
                .isVisible();
        assertThat(button(tom, "Publish")).hasCount(0);
        tom.navigate("/");
        var shreya = watched(desktop());
        signIn(shreya, "shreya-nair", QUEUE);
        openCase(shreya, words);
        assertThat(shreya.locator(".tl-case")).containsText("I named nobody.");
        button(shreya, "Publish").click();
        assertThat(shreya.getByText("Published: what Leanne Pickard said.")).isVisible();

        visitor.navigate(PAGE + id.value());
        assertThat(visitor.locator("main")).containsText(words);
        author.reload();
        assertThat(author.locator(".tl-card").filter(with(words)).locator(".tl-warning"))
                .hasCount(0);
    }

    private void reports(Page visitor, ContributionId id) {
        visitor.navigate(PAGE + id.value());
        visitor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Report what Leanne Pickard said"))
                .click();
        button(visitor, "Send the report").click();
        assertThat(visitor.locator(".tl-error-summary")).isFocused();
        assertThat(visitor.locator(".tl-field-error")).hasText("Choose what is wrong with it.");
        Axe.findsNothingOn(visitor);
        look(visitor, "report-refused");
        visitor.getByLabel("It is abusive towards somebody.").check();
        button(visitor, "Send the report").click();
        assertThat(visitor.getByText("Thank you. A moderator will read your report."))
                .isFocused();
        Axe.findsNothingOn(visitor);
    }

    private void appeals(Page author, String words) {
        var own = author.locator(".tl-card").filter(with(words));
        assertThat(own.locator(".tl-warning")).containsText("It is abusive towards somebody.");
        var ask = own.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask for another decision"));
        ask.click();
        assertThat(author.getByLabel("Why it should be decided otherwise")).isFocused();
        ask.click();
        assertThat(own.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(author);
        look(author, "appeal-refused");
        author.getByLabel("Why it should be decided otherwise").fill("I named nobody.");
        ask.click();
        assertThat(author.getByText("You asked for another decision. Another moderator decides.")
                        .first())
                .isFocused();
        assertThat(ask).hasCount(0);
    }
}
