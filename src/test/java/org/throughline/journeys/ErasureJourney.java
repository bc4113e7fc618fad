package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.contributions.Contributions;
import org.throughline.contributions.ModeratedContributions;
import org.throughline.kernel.SystemWork;
import org.throughline.people.CurrentPerson;
import org.throughline.people.People;
import org.throughline.rings.Axe;

/** UC-22: somebody takes a copy of all that is held about them, and has it erased. */
class ErasureJourney extends Walks {

    private static final String SECTION = "personalised-care";

    @Autowired
    private People people;

    @Autowired
    private Contributions contributions;

    @Autowired
    private ModeratedContributions moderated;

    private final String word = UUID.randomUUID().toString().substring(0, 13);
    private final String email = "leaving-" + word + "@example.org";
    private final String words = "Keep the evening clinic, says " + word + ".";

    @Test
    void uc22_4_a_copy_and_5_an_erasure_after_which_the_words_stay_without_a_name() throws IOException {
        var page = watched(desktop());
        comesIn(page);
        showsTheirName(page);
        comments(page);
        publish();
        page.navigate(reading(SECTION) + "?sort=newest");
        assertThat(said(page, words)).containsText("Wilhelmina " + word);

        uc22_4_takesACopy(page);
        uc22_8_nothingIsErasedBeforeItIsSure(page);
        page.getByLabel("It stays and counts, without my name").check();
        erase(page);

        page.navigate(reading(SECTION) + "?sort=newest");
        assertThat(said(page, words)).containsText("A contributor");
        assertThat(said(page, words)).not().containsText("Wilhelmina");
        uc22_6_theAddressIsNewAgain();
    }

    @Test
    void uc22_5_what_goes_is_gone_for_everybody() {
        var page = watched(phone());
        comesIn(page);
        comments(page);
        publish();
        page.navigate("/account/erase");
        page.getByLabel("It goes, and is not counted").check();
        erase(page);

        var reader = watched(desktop());
        reader.navigate(reading(SECTION) + "?sort=newest");
        assertThat(reader.locator(".tl-voices").first()).isVisible();
        assertThat(said(reader, words)).hasCount(0);
    }

    private void comesIn(Page page) {
        page.navigate("/sign-in?next=/account");
        page.getByLabel("Email address").fill(email);
        button(page, "Send me a link").click();
        page.navigate(linkMailedTo(page, email).getAttribute("href"));
        button(page, "Confirm and sign in").click();
        assertThat(page.locator("h1")).isVisible();
    }

    private void showsTheirName(Page page) {
        page.navigate("/account");
        Axe.findsNothingOn(page);
        page.getByLabel("My name", new Page.GetByLabelOptions().setExact(true)).fill("Wilhelmina " + word);
        page.getByLabel("Publish my name beside what I say.").check();
        button(page, "Save my choices").click();
        assertThat(page.locator(".tl-success")).hasText("Your changes are saved.");
        look(page, "account");
    }

    private void comments(Page page) {
        page.navigate(reading(SECTION));
        write(page).click();
        comment(page).fill(words);
        button(page, "Send my comment").click();
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
    }

    private void publish() {
        var author =
                SystemWork.call(() -> people.principal(people.byEmail(email).orElseThrow()));
        var comment = CurrentPerson.as(author, () -> contributions.mine((String) null))
                .items()
                .getFirst();
        var moderator = SystemWork.call(() ->
                people.principal(people.byEmail("ines.carvalho@example.org").orElseThrow()));
        CurrentPerson.as(moderator, () -> {
            moderated.publish(comment.contribution().id());
            return true;
        });
    }

    private void uc22_4_takesACopy(Page page) throws IOException {
        page.navigate("/account");
        var copy = page.waitForDownload(() ->
                page.getByText("Download a copy of all that is held about me").click());
        assertThat(copy.suggestedFilename()).isEqualTo("throughline-my-data.zip");
        try (var zip = new ZipFile(copy.path().toFile())) {
            for (var name : new String[] {"my-data.html", "my-data.json"}) {
                var text = new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).as(name).contains(email, "Wilhelmina " + word, words);
            }
        }
    }

    private void uc22_8_nothingIsErasedBeforeItIsSure(Page page) {
        page.navigate("/account");
        page.getByText("Erase my account").click();
        assertThat(heading(page, "What stays")).isVisible();
        look(page, "erase");
        button(page, "Erase my account").click();
        assertThat(page.locator(".tl-error-summary")).isFocused();
        Axe.findsNothingOn(page);
        look(page, "erase-refused");
    }

    private void erase(Page page) {
        page.getByLabel("Yes, erase my account now").check();
        button(page, "Erase my account").click();
        assertThat(page.locator(".tl-success")).hasText("Your account is erased.");
        look(page, "erased");
    }

    private void uc22_6_theAddressIsNewAgain() {
        var page = watched(desktop());
        comesIn(page);
        page.navigate("/my/contributions");
        assertThat(page.locator("h1")).isVisible();
        assertThat(said(page, words)).hasCount(0);
    }
}
