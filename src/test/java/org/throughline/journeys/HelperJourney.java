package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** UC-16: an advocate writes down what somebody says, and that person follows it and takes it back with a paper. */
class HelperJourney extends Walks {

    private static final String SECTION = "personalised-care";
    private static final String WORDS =
            "Letters come in print so small that my neighbour reads them to me, also those about her.";

    @Test
    void uc16_words_are_read_back_published_without_a_name_followed_and_taken_back() {
        var helper = watched(desktop());
        signIn(helper, "lorna-macintyre", reading(SECTION));
        write(helper).click();
        helper.getByLabel("I am helping somebody to say what they think").check();
        comment(helper).fill(WORDS);
        button(helper, "Read it back").click();
        assertThat(helper.locator(".tl-error-summary")).isFocused();
        assertThat(helper.locator(".tl-error-summary")).containsText("Without their agreement this cannot be sent.");
        look(helper, "help-refused");
        helper.getByLabel("An advocate").check();
        helper.getByLabel("They said so").check();
        helper.getByLabel("When did they agree?").fill("2026-01-05");
        helper.getByLabel("A word by which they will know it again (optional)").fill("Edie");
        button(helper, "Read it back").click();
        assertThat(heading(helper, "Read this aloud")).isFocused();
        assertThat(helper.locator(".tl-read-back")).hasText(WORDS);
        look(helper, "help-read-back");
        button(helper, "“These are my words”: send them").click();
        assertThat(heading(helper, "Your words arrived")).isFocused();
        var reference = helper.locator(".tl-reference").textContent().strip();
        look(helper, "help-given");

        publish(WORDS);
        var reader = watched(desktop());
        reader.navigate(reading(SECTION) + "?sort=newest");
        assertThat(said(reader, WORDS)).containsText("Someone, with help from an advocate");
        assertThat(said(reader, WORDS)).not().containsText("Lorna");

        var person = watched(phone());
        person.navigate("/follow");
        person.getByLabel("The reference on your paper").fill("TL 0000");
        button(person, "Show what became of it").click();
        assertThat(person.locator(".tl-error-summary")).isFocused();
        person.getByLabel("The reference on your paper").fill(reference.toLowerCase(Locale.ROOT));
        button(person, "Show what became of it").click();
        assertThat(heading(person, "What you said, Edie")).isFocused();
        assertThat(person.getByText("It is published.")).isVisible();
        look(person, "follow");
        button(person, "Take my words back").click();
        look(person, "follow-sure");
        button(person, "Yes, take my words back").click();
        assertThat(person.getByText(Pattern.compile("You took your words back on")))
                .isVisible();

        reader.navigate(reading(SECTION) + "?sort=newest");
        assertThat(reader.locator("article.tl-contribution").first()).isVisible();
        assertThat(reader.getByText(WORDS, new Page.GetByTextOptions().setExact(false)))
                .hasCount(0);
    }
}
