package org.throughline.journeys;

import com.microsoft.playwright.Page;

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
        page.navigate("/demo/people?next=" + next);
        page.locator("button[data-person='" + person + "']").click();
        page.waitForURL(address -> !address.contains("/demo/people"));
        page.locator("h1").waitFor();
    }
}
