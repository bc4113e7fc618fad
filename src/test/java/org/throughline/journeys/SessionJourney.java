package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Axe;

/** UC-17: a session of twelve people is recorded, found again, published and counted as one session of twelve. */
class SessionJourney extends Walks {

    private static final String SESSIONS = "/consultations/" + SLUG + "/sessions";
    private static final String WORDS =
            "We walked the pavement with two wheelchairs and a pram. Count dropped kerbs, not steps.";

    @Test
    void uc17_a_session_of_twelve_is_written_down_kept_recorded_and_counted_once() {
        var facilitator = watched(desktop());
        signIn(facilitator, "hugh-ravenscar", SESSIONS);
        button(facilitator, "Write down what the group said together").click();
        assertThat(heading(facilitator, "Write a session down")).isVisible();
        field(facilitator, "What was the session called?").fill("A walk to the clinic");
        field(facilitator, "How many people took part?").fill("12");
        facilitator.getByLabel("About which section?").selectOption("2.2 Obesity");
        facilitator.getByLabel("What did the group say about it?").fill(WORDS);
        field(facilitator, "How many of them agreed? (optional)").fill("8");
        uc17_6_what_was_typed_comes_back(facilitator);
        button(facilitator, "Add this and write the next").click();
        assertThat(facilitator.getByText("1 text is written down")).isVisible();
        assertThat(facilitator.getByLabel("What did the group say about it?")).isFocused();
        assertThat(facilitator.getByLabel("What did the group say about it?")).hasValue("");

        button(facilitator, "Record the session").click();
        assertThat(facilitator.locator(".tl-error-summary").last()).isFocused();
        assertThat(facilitator.locator(".tl-error-summary").last()).containsText("Give the day of the session.");
        Axe.findsNothingOn(facilitator);
        look(facilitator, "session-desk");
        field(facilitator, "On which day?").fill("2026-01-05");
        field(facilitator, "In which place?").fill("From the post office to the clinic, Skelder Edge");
        field(facilitator, "Who held it?").fill("Wether Wheels");
        facilitator.getByLabel("They said so").check();
        button(facilitator, "Record the session").click();
        assertThat(heading(facilitator, "A walk to the clinic")).isVisible();
        assertThat(facilitator.getByText("Waits for a moderator. Only you and moderators see it."))
                .isVisible();
        look(facilitator, "session-waits");

        publish(WORDS);
        var reader = watched(phone());
        reader.navigate(SESSIONS);
        reader.getByText("A walk to the clinic").click();
        assertThat(heading(reader, "A walk to the clinic")).isVisible();
        assertThat(reader.getByText("8 of 12 agreed")).isVisible();
        Axe.findsNothingOn(reader);
        look(reader, "session");
        reader.navigate(reading("obesity") + "?sort=newest");
        assertThat(said(reader, WORDS)).containsText("A session of 12 people");
        assertThat(said(reader, WORDS)).not().containsText("Hugh");
        assertThat(reader.locator(".tl-voices")).containsText("1 session of 12 people");
    }

    private void uc17_6_what_was_typed_comes_back(Page facilitator) {
        facilitator.waitForTimeout(2_000);
        facilitator.reload();
        assertThat(field(facilitator, "What was the session called?")).hasValue("A walk to the clinic");
        assertThat(facilitator.getByLabel("What did the group say about it?")).hasValue(WORDS);
        assertThat(field(facilitator, "How many of them agreed? (optional)")).hasValue("8");
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
