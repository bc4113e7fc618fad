package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.contributions.Channel;
import org.throughline.contributions.ContributionId;
import org.throughline.rings.Axe;

/** UC-07: a moderator who uses no mouse clears fifty cases: single keys publish, remove a passage, withhold, and leave to a colleague. */
class FiftyCasesJourney extends Walks {

    private static final int CASES = 50;
    private static final String FROM_THE_EVENT = "/moderation/" + SLUG + "?channel=event";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Test
    void fifty_cases_are_cleared_on_the_keyboard_alone() {
        List<ContributionId> said = new ArrayList<>();
        for (var number = 1; number <= CASES; number++) {
            said.add(new Sayings(context).say("amina.yusuf@example.org", words(number), Channel.EVENT));
        }
        var page = watched(desktop());
        signIn(page, "tom-haddow", "/moderation/" + SLUG);
        waitUntilFiled(page);
        var keyboard = new Keyboard(page);
        for (var number = 1; number <= CASES; number++) {
            assertThat(open(page)).containsText(start(number));
            decide(page, keyboard, number);
        }
        assertThat(page.getByText("Nothing in this line is left for you to decide."))
                .isFocused();
        look(page, "queue-cleared");

        assertThat(outcomes(said, "PUBLISH")).isEqualTo(30);
        assertThat(outcomes(said, "PUBLISH_REDACTED")).isEqualTo(10);
        assertThat(outcomes(said, "WITHHOLD")).isEqualTo(5);
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM moderation_case WHERE contribution_id IN (:ids) AND state = 'SECOND_OPINION'")
                        .param("ids", said)
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private void decide(Page page, Keyboard keyboard, int number) {
        switch (number % 10) {
            case 3, 8 -> {
                keyboard.press("r");
                assertThat(heading(page, "Publish with passages removed")).isFocused();
                keyboard.press("1");
                assertThat(page.locator(".tl-step .tl-removed")).isVisible();
                if (number == 3) {
                    Axe.findsNothingOn(page);
                    look(page, "queue-redact");
                }
                keyboard.press("Enter");
            }
            case 5 -> {
                keyboard.press("w");
                keyboard.press("3");
                assertThat(page.getByLabel("It is not about this plan.")).isChecked();
                keyboard.press("Enter");
            }
            case 7 -> {
                keyboard.press("s");
                assertThat(page.getByLabel("What you are in doubt about (optional)"))
                        .isFocused();
                keyboard.type("Is this about buses or about boats?");
                keyboard.enter("Ask for a second opinion");
            }
            default -> keyboard.press("p");
        }
    }

    private static Locator open(Page page) {
        return page.locator(".tl-case");
    }

    private static String start(int number) {
        return "Card %d from the market:".formatted(number);
    }

    private static String words(int number) {
        return start(number) + " somebody there wrote their number on it, "
                + "01632 9601%02d, and this: ".formatted(number) + WISHES.get(number % WISHES.size());
    }

    private static final List<String> WISHES = List.of(
            "open the clinic on the hill on Saturdays.",
            "let my daughter collect the tablets.",
            "say when the dentist comes back.",
            "put a bench where the bus stops.",
            "do not send letters that nobody understands.",
            "train more midwives, and keep them.",
            "ask the drivers, they see everybody.");

    private static void waitUntilFiled(Page page) {
        for (var tries = 0; tries < 40; tries++) {
            page.navigate(FROM_THE_EVENT);
            page.locator("h1").waitFor();
            if (page.locator(".tl-filters option", new Page.LocatorOptions().setHasText("Event (" + CASES + ")"))
                            .count()
                    == 1) {
                return;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError("What came in has not been filed");
    }

    private int outcomes(List<ContributionId> said, String outcome) {
        return database.sql(
                        "SELECT COUNT(*) FROM moderation_decision WHERE contribution_id IN (:ids) AND outcome = :outcome")
                .param("ids", said)
                .param("outcome", outcome)
                .query(Integer.class)
                .single();
    }
}
