package org.throughline.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short way in that only the demonstration has. */
final class SigningIn {

    private SigningIn() {}

    /**
     * Signs in as one of the invented people.
     *
     * @param person their key in the seeds
     * @param next where to go then; a local address
     */
    static void as(String person, Page page, String next) {
        page.navigate("/demo/people?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        page.locator("button[data-person='" + person + "']").click();
        page.waitForURL(address -> !address.contains("/demo/people"));
        page.locator("h1").waitFor();
    }

    /** The same, and says that news of this kind is to come at once and not in the morning. @param kind as its question begins */
    static void hearingAtOnce(String person, Page page, String kind) {
        as(person, page, "/account/mail");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(kind))
                .getByLabel("At once")
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save my choices"))
                .click();
        page.getByText("Your choices are saved.").waitFor();
    }
}
