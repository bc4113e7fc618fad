package org.throughline.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** An administrator makes somebody a moderator, who adds a first passkey with the code, loses it, and is led back. */
class SecondFactorJourney extends Journeys {

    private final String email = "new.moderator." + UUID.randomUUID() + "@example.org";
    private int linksUsed;

    @Test
    void a_new_moderator_comes_by_a_passkey_and_back_after_losing_it() {
        Page administrator = desktop();
        administrator.navigate("/demo/people?next=/staff");
        administrator.locator("[data-person=kofi-asante-reid]").click();
        assertThat(administrator).hasTitle("People and roles · Throughline");
        Axe.findsNothingOn(administrator);
        String code = grant(administrator);

        Page moderator = phone();
        Device.of(moderator);
        signInByLink(moderator);
        assertThat(moderator).hasTitle("Confirm your role · Throughline");
        Axe.findsNothingOn(moderator);
        giveCode(moderator, "WRONG-GUESS");
        assertThat(moderator.getByRole(AriaRole.ALERT)).containsText("not the code for you");
        Axe.findsNothingOn(moderator);
        giveCode(moderator, code);
        addKey(moderator);
        Axe.findsNothingOn(moderator);
        press(button(moderator, "Confirm with my passkey"));
        moderator.waitForURL("**/moderation");
        assertThat(moderator.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Moderation")))
                .isVisible();

        String wayBack = openWayBack(administrator);
        moderator.navigate("/moderation");
        moderator.waitForURL("**/sign-in**");
        moderator.navigate("/sign-in?next=/moderation");
        press(button(moderator, "Sign in with a passkey"));
        assertThat(moderator.getByText("Your device did not sign you in.")).isVisible();
        signInByLink(moderator);
        giveCode(moderator, wayBack);
        addKey(moderator);
        press(button(moderator, "Confirm with my passkey"));
        moderator.waitForURL("**/moderation");
    }

    /** With the keyboard alone. @return the code that the page shows */
    private String grant(Page page) {
        Locator address = page.getByLabel("Email address");
        address.focus();
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("Has joined the moderators");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Tell them this code")).isVisible();
        Axe.findsNothingOn(page);
        return page.locator(".tl-reference").innerText();
    }

    private String openWayBack(Page page) {
        Locator card = page.locator(".tl-card")
                .filter(new Locator.FilterOptions().setHasText(email))
                .first();
        press(card.getByText("has lost their passkey"));
        Locator reason = card.getByLabel("Reason").last();
        reason.focus();
        page.keyboard().type("Left the phone on a train; rang me");
        page.keyboard().press("Enter");
        assertThat(page.getByText("was given a code for a new passkey").first()).isVisible();
        return page.locator(".tl-reference").innerText();
    }

    private void signInByLink(Page page) {
        page.navigate("/sign-in?next=/moderation");
        page.getByLabel("Email address").fill(email);
        page.keyboard().press("Enter");
        assertThat(page).hasTitle("Check your email · Throughline");
        page.navigate(newestLink(page));
        press(button(page, "Confirm and sign in"));
        page.waitForURL("**/sign-in/second**");
    }

    /** Mail comes within a second or two; a link that was used before is not the one that is waited for. */
    private String newestLink(Page page) {
        Locator letters = page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(email))
                .filter(new Locator.FilterOptions().setHasText("Your link to sign in"));
        linksUsed++;
        page.navigate("/demo/mail");
        for (int look = 0; look < 40 && letters.count() < linksUsed; look++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return letters.first().locator("a").first().getAttribute("href");
    }

    private static void giveCode(Page page, String code) {
        page.locator("#code").focus();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private static void addKey(Page page) {
        assertThat(page.getByText("Add your passkey")).isVisible();
        page.getByLabel("Name of the new passkey").focus();
        page.keyboard().type("My phone");
        page.keyboard().press("Enter");
        assertThat(button(page, "Confirm with my passkey")).isVisible();
    }

    private static void press(Locator control) {
        control.focus();
        control.press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
