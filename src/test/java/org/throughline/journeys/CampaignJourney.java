package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/** UC-26 and UC-27: a reader opens a campaign from a comment and goes back, a moderator takes a text out and undoes it; by keyboard alone. */
class CampaignJourney extends Walks {

    private static final String CAMPAIGNS = "/consultations/" + SLUG + "/campaigns";

    @Test
    void uc26_a_reader_opens_a_campaign_from_a_comment_and_goes_back() {
        var reader = watched(desktop());
        reader.navigate(CAMPAIGNS);
        var keys = new Keyboard(reader);
        keys.enter("Campaign A");
        assertThat(heading(reader, "What people added").first()).isVisible();
        assertThat(reader.getByText("Most came on")).isVisible();
        keys.enter("All copies");
        assertThat(reader.getByText("word for word").nth(1)).isVisible();
        Axe.findsNothingOn(reader);
        keys.backTo("What people added");
        keys.press("Enter");
        // Both lists have this copy: the second link is for the list that comes, not for the one that goes.
        assertThat(heading(reader, "What people added").first()).isVisible();
        keys.enter("Open the contribution of Robert Stainforth");
        assertThat(reader.locator(".tl-contribution").getByText("signal on Skelder Edge"))
                .isVisible();
        reader.waitForURL("**/comments/*");
        var comment = reader.url();

        keys.enter("Part of campaign A: many people sent this letter");
        assertThat(heading(reader, "Campaign A")).isVisible();
        reader.waitForURL("**" + CAMPAIGNS + "/a");
        reader.goBack();
        reader.waitForURL(comment);
        assertThat(reader.locator(".tl-contribution").getByText("signal on Skelder Edge"))
                .isVisible();
    }

    @Test
    void uc27_a_moderator_takes_a_text_out_with_a_reason_and_undoes_it() {
        var moderator = watched(desktop());
        signIn(moderator, "ines-carvalho", CAMPAIGNS + "/a");
        var keys = new Keyboard(moderator);
        keys.tabTo("Open the contribution of Robert Stainforth");
        keys.press("Enter");
        assertThat(moderator.locator(".tl-contribution").getByText("signal on Skelder Edge"))
                .isVisible();
        keys.tabTo("Campaigns: part of campaign A");
        keys.press("Enter");
        keys.enter("Take it out of campaign A");
        assertThat(moderator.locator(".tl-error-summary:visible")).isFocused();
        keys.tabTo("Why?");
        keys.type("Most of it is about the signal.");
        Axe.findsNothingOn(moderator);
        look(moderator, "campaign-take-out");
        keys.enter("Take it out of campaign A");
        assertThat(moderator.getByText("It is taken out and counts as words of its author."))
                .isFocused();
        assertThat(moderator.getByText("Most of it is about the signal.")).isVisible();

        var reader = watched(desktop());
        reader.navigate(CAMPAIGNS + "/a");
        assertThat(reader.getByText("49 people sent this letter")).isVisible();
        assertThat(reader.getByText("Most of it is about the signal.")).isVisible();

        var comment = moderator.url();
        addsItByHandAndUndoesThat(moderator, reader, comment);
        moderator.navigate(comment);
        keys.tabTo("Campaigns: words of its author");
        keys.press("Enter");
        keys.enter("Undo");
        assertThat(moderator.getByText("Undone.")).isFocused();
        reader.reload();
        assertThat(reader.getByText("50 people sent this letter")).isVisible();

        moderator.navigate(CAMPAIGNS + "/desk");
        keys.enter("Sort everything again");
        assertThat(moderator.getByText("Everything is being sorted again.")).isVisible();
        Axe.findsNothingOn(moderator);
        look(moderator, "campaign-desk");
    }

    private void addsItByHandAndUndoesThat(Page moderator, Page reader, String comment) {
        moderator.navigate(CAMPAIGNS + "/a");
        var keys = new Keyboard(moderator);
        keys.enter("Join with another campaign");
        assertThat(moderator.getByText("There is no other campaign in this consultation."))
                .isVisible();
        keys.enter("Decide about campaigns");
        keys.enter("Add a comment");
        keys.enter("Compare it with the letter");
        assertThat(moderator.locator(".tl-error-summary:visible")).isFocused();
        keys.tabTo("Address of the comment");
        keys.type(comment);
        keys.enter("Compare it with the letter");
        assertThat(moderator.getByText("49 now, 50 then").first()).isVisible();
        Axe.findsNothingOn(moderator);
        look(moderator, "campaign-add");
        keys.tabTo("Why?");
        keys.type("Three of its four paragraphs are the letter.");
        keys.enter("Put it into campaign A");
        assertThat(moderator.getByText("It is in campaign A now.")).isFocused();
        reader.reload();
        assertThat(reader.getByText("50 people sent this letter")).isVisible();
        keys.enter("Undo");
        assertThat(moderator.getByText("Undone.")).isFocused();
        assertThat(heading(moderator, "What will change")).isVisible();
    }
}
