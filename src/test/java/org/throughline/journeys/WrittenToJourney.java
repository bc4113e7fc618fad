package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.rings.Axe;
import org.throughline.rings.Journeys;

/** UC-23: the body writes to an author who allows it, and somebody corrects the address of their account. */
class WrittenToJourney extends Journeys {

    @Autowired
    private JdbcClient database;

    @Test
    void uc23_9_a_moderator_writes_to_an_author_who_allows_it_and_nobody_else_is_offered_to() {
        var address = Addresses.ofTheDemonstration(database)
                .examples()
                .get("consultations/:consultation/comments/:comment")
                .getFirst()
                .address();
        var visitor = desktop();
        visitor.navigate(address);
        visitor.locator("h1").waitFor();
        assertThat(visitor.getByText("Write to the author")).hasCount(0);

        var moderator = desktop();
        SigningIn.as("tom-haddow", moderator, address);
        moderator.getByText("Write to the author").click();
        assertThat(moderator.locator("h1")).hasText("Write to the author");
        button(moderator, "Send my letter").click();
        assertThat(moderator.locator(".tl-error-summary")).isFocused();
        assertThat(moderator.locator(".tl-field-error")).hasText("Write what you want to say.");
        var words = "Which bus do you mean? " + Ids.next();
        moderator.getByLabel("Your letter").fill(words);
        Axe.findsNothingOn(moderator);
        button(moderator, "Send my letter").click();
        assertThat(moderator.getByText("Your letter is on its way.")).isVisible();
        assertThat(moderator.locator("main")).not().containsText("amina.yusuf@example.org");

        var letter = letter(visitor, words);
        assertThat(letter).containsText("To amina.yusuf@example.org");
        assertThat(letter).containsText("You need not answer.");
    }

    @Test
    void uc23_10_somebody_uses_another_address_and_the_old_one_is_told() {
        var address = "walter-" + Ids.next() + "@example.org";
        var page = withoutScript();
        SigningIn.as("mei-ling-zhao", page, "/account/email");
        page.getByLabel("New email address").fill("no address");
        button(page, "Send a link to the new address").click();
        assertThat(page.locator(".tl-field-error")).hasText("Enter an email address in the form name@example.org.");
        page.getByLabel("New email address").fill(address);
        button(page, "Send a link to the new address").click();
        assertThat(page.locator("main")).containsText(address);

        var reader = desktop();
        var link = letter(reader, "To " + address)
                .locator("a[href*='/account/email/confirm']")
                .getAttribute("href");
        page.navigate(link);
        button(page, "Use this address from now on").click();
        assertThat(page).hasURL(Pattern.compile("/account\\?saved$"));
        assertThat(page.locator("main")).containsText(address);
        assertThat(letter(reader, "Your account has another email address now", "To mei.ling.zhao@example.org"))
                .hasCount(1);
        page.navigate(link);
        button(page, "Use this address from now on").click();
        assertThat(page.locator(".tl-error-summary")).containsText("This link cannot be used.");

        page.navigate("/account/email");
        page.getByLabel("New email address").fill("mei.ling.zhao@example.org");
        button(page, "Send a link to the new address").click();
        page.navigate(letter(reader, "To mei.ling.zhao@example.org", "Confirm your new email address")
                .locator("a[href*='/account/email/confirm']")
                .getAttribute("href"));
        button(page, "Use this address from now on").click();
        assertThat(page.locator("main")).containsText("mei.ling.zhao@example.org");
    }

    private static Locator letter(Page reader, String... words) {
        var letters = reader.locator("article");
        for (String each : words) {
            letters = letters.filter(new Locator.FilterOptions().setHasText(each));
        }
        var letter = letters;
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            reader.navigate("/demo/mail");
            Assertions.assertThat(letter.count()).isPositive();
        });
        return letter;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
