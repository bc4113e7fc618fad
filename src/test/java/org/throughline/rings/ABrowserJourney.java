package org.throughline.rings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tools of the journeys themselves: they run first, so that a missing browser is told once and plainly. */
@Tag("journey")
class ABrowserJourney {

    private Page page;

    @BeforeEach
    void open() {
        page = Browsers.browser().newPage(new Browser.NewPageOptions().setViewportSize(320, 640));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void a_browser_is_found_or_fetched() {
        page.setContent("<title>Here</title>");

        assertThat(page.title()).isEqualTo("Here");
    }

    @Test
    void axe_is_content_with_a_sound_page() {
        page.setContent(
                "<html lang='en'><head><title>Here</title></head><body><main><h1>Here</h1></main></body></html>");

        assertThatCode(() -> Axe.findsNothingOn(page)).doesNotThrowAnyException();
    }

    @Test
    void axe_names_what_it_finds() {
        page.setContent(
                "<html lang='en'><head><title>Here</title></head><body><main><h1>Here</h1><img src='x'></main></body></html>");

        assertThatThrownBy(() -> Axe.findsNothingOn(page)).hasMessageContaining("image-alt at [img]");
    }
}
