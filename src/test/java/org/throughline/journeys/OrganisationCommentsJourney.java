package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A representative speaks for a hospice about three sections at once. */
class OrganisationCommentsJourney extends Walks {

    private static final String WORDS =
            "We are asked for our bed numbers four times a year in four different forms. Ask once.";
    private static final List<String> SECTIONS = List.of("out-of-hospital-care", "smoking", "alcohol");

    @Test
    void uc03_3_a_comment_of_an_organisation_points_at_three_sections_and_counts_once() {
        var before = SECTIONS.stream().map(this::comments).toList();
        var page = watched(desktop());
        signIn(page, "judith-farraday", reading(SECTIONS.getFirst()));
        write(page).click();
        page.getByLabel("Larkfield Hospice").check();
        comment(page).fill(WORDS);
        page.getByLabel("Concern", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByText("More about it (optional)").click();
        page.getByText("Also about other sections").click();
        page.getByLabel("Smoking").check();
        page.getByLabel("Alcohol").check();
        look(page, "comment-organisation");
        button(page, "Send my comment").click();
        assertThat(heading(page, "Thank you. Your comment arrived")).isVisible();
        look(page, "comment-organisation-sent");

        assertThat(SECTIONS.stream().map(this::comments).toList())
                .as("Nobody sees it before a moderator has")
                .isEqualTo(before);
        publish(WORDS);

        assertThat(SECTIONS.stream().map(this::comments).toList())
                .isEqualTo(before.stream().map(count -> count + 1).toList());
        uc03_10_everybody_sees_for_whom_it_speaks();
        page.navigate("/my/contributions");
        assertThat(said(page, WORDS)).hasCount(1);
    }

    private void uc03_10_everybody_sees_for_whom_it_speaks() {
        var reader = watched(desktop());
        for (var section : SECTIONS) {
            reader.navigate(reading(section) + "?sort=newest");
            var shown = said(reader, WORDS);
            assertThat(shown).hasCount(1);
            assertThat(shown.locator("h3")).hasText("Larkfield Hospice");
            assertThat(shown).containsText("written by Judith Farraday");
            assertThat(shown).containsText("Also about:");
        }
        look(reader, "discussion");
    }

    private int comments(String section) {
        var reader = watched(desktop());
        reader.navigate(reading(section));
        var count = reader.locator(".tl-discussion .tl-voices").first();
        assertThat(count).isVisible();
        var byOrganisations = Pattern.compile("(\\d+) (?:comments? )?by (?:an )?organisations?")
                .matcher(count.textContent());
        var comments = byOrganisations.find() ? Integer.parseInt(byOrganisations.group(1)) : 0;
        reader.close();
        return comments;
    }

    @Test
    void uc04_5_organisations_and_citizens_have_the_same_layout() {
        var reader = watched(desktop());
        reader.navigate(reading("health-inequalities"));
        var all = reader.locator("article.tl-contribution");
        assertThat(all.first()).isVisible();
        for (var speaker : new String[] {"Marl Hill Homes", "Hannah Weiss"}) {
            assertThat(all.filter(new Locator.FilterOptions()
                            .setHas(reader.locator("header > h3", new Page.LocatorOptions().setHasText(speaker)))))
                    .hasCount(1);
        }
        assertThat(reader.evaluate("""
                () => new Set([...document.querySelectorAll('article.tl-contribution > header > h3')]
                    .map(name => getComputedStyle(name).fontSize + getComputedStyle(name).color)).size""")).isEqualTo(1);
    }
}
