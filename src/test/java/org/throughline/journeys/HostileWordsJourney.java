package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names and words that try to be something else are shown as what they are, and nothing typed is cut (UC-03, rule 4). */
class HostileWordsJourney extends Walks {

    private static final String NAME = "<script>alert(1)</script> \u0627\u0644\u0633\u0644\u0627\u0645 \uD83E\uDDF6";
    private static final String SCRIPT =
            "<img src=x onerror=alert(1)><script>alert('words')</script> </textarea> {{7*7}} ${7*7} #{7*7}";
    private static final String WORDS = SCRIPT
            + "\n\n\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645 \u05E9\u05DC\u05D5\u05DD \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80 \u202Egnihton\u0007\u0000 end";
    private static final int MOST = 20_000;

    @Test
    void a_name_and_words_that_try_to_be_markup_are_shown_as_words() {
        var page = watched(phone());
        signIn(page, "rajesh-pillai", "/");
        page.navigate("/account");
        page.locator("#displayName").fill(NAME);
        page.locator("input[name=nameShown]").check();
        button(page, "Save my choices").click();
        assertThat(page.getByText("Your changes are saved.")).isVisible();
        look(page, "account-hostile");
        page.navigate(reading("smoking"));
        write(page).click();
        comment(page).fill(WORDS);
        button(page, "Send my comment").click();
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();

        publish(SCRIPT);

        var reader = watched(phone());
        reader.navigate(reading("smoking") + "?sort=newest");
        button(reader, "Discussion").click();
        var shown = said(reader, SCRIPT);
        assertThat(shown).isVisible();
        assertThat(shown.locator("h3")).hasText(NAME);
        assertThat(shown).containsText("\u0645\u0631\u062D\u0628\u0627");
        assertThat(shown.textContent()).doesNotContain("\u202E", "\u0007", "\u0000");
        assertThat(shown.locator("img, script")).hasCount(0);
        look(reader, "discussion-hostile");
    }

    @Test
    void uc03_4_twenty_thousand_characters_are_taken_and_one_more_is_refused_with_nothing_lost() {
        var sentence = "One word after another \uD83C\uDF33. ";
        var length = sentence.codePointCount(0, sentence.length());
        var full = sentence.repeat(MOST / length) + "x".repeat(MOST % length);
        var page = watched(desktop());
        signIn(page, "emily-sutcliffe", "/");
        page.navigate(reading("smoking"));
        write(page).click();
        comment(page).fill(full + "y");
        button(page, "Send my comment").click();

        assertThat(page.locator(".tl-error-summary")).isFocused();
        assertThat(page.locator(".tl-error-summary"))
                .containsText("This is 1 character longer than the 20,000 that fit");
        assertThat(comment(page)).hasValue(full + "y");
        look(page, "comment-too-long");
        page.reload();
        assertThat(comment(page)).hasValue(full + "y");

        comment(page).fill(full);
        button(page, "Send my comment").click();
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
        assertThat(page.locator("article.tl-contribution .tl-contribution-text")
                        .first()
                        .textContent())
                .isEqualTo(full);
    }
}
