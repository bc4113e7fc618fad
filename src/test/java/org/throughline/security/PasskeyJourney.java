package org.throughline.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** Somebody adds a passkey, signs out, signs in with it and removes it, on a device of which the browser pretends that it has one. */
class PasskeyJourney extends Journeys {

    @Test
    void a_passkey_is_added_signs_in_and_is_removed() {
        Page page = desktop();
        Device.of(page);
        page.navigate("/demo/people?next=/account");
        page.locator("[data-person=alf-pomfret]").click();
        assertThat(page).hasTitle("Your account · Throughline");
        Axe.findsNothingOn(page);

        page.getByLabel("Name of the new passkey").fill("My phone");
        button(page, "Add a passkey").click();
        assertThat(page.getByText("My phone")).isVisible();
        assertThat(page.getByText("Your changes are saved.")).isVisible();
        Axe.findsNothingOn(page);

        button(page, "Sign out").click();
        assertThat(page).hasTitle("You have signed out · Throughline");
        page.navigate("/sign-in?next=/account");
        Axe.findsNothingOn(page);
        button(page, "Sign in with a passkey").click();

        assertThat(page).hasTitle("Your account · Throughline");
        assertThat(page.getByText("alf.pomfret@example.org")).isVisible();
        button(page, "Remove the passkey My phone").click();
        assertThat(page.getByText("You have no passkey yet.")).isVisible();
    }

    @Test
    void a_device_without_our_passkey_is_told_so() {
        Page page = phone();
        Device.of(page);
        page.navigate("/sign-in");

        button(page, "Sign in with a passkey").click();

        assertThat(page.getByText("Your device did not sign you in.")).isVisible();
        Axe.findsNothingOn(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
