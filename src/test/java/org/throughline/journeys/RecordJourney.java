package org.throughline.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.throughline.rings.Journeys;

/** The public record: read by anybody, kept by caches, without script and without a trace in the browser. */
class RecordJourney extends Journeys {

    private static final String SECTION = "/record/consultations/long-term-plan-2019/sections/personalised-care";

    @Test
    void somebody_without_script_reads_from_the_index_to_a_comment_and_a_result() {
        var page = withoutScript();
        page.navigate("/record");
        follow(page, "The NHS Long Term Plan, section by section");
        follow(page, "1.3 More control and more personalised care");
        assertThat(page.locator(".tl-paragraph").first()).isVisible();
        var said = page.locator(".tl-contribution").first();
        var words = said.locator(".tl-contribution-text").innerText();
        said.locator("header a").click();
        assertThat(page.locator(".tl-contribution-text").first()).hasText(words);
        assertThat(page.locator("main")).containsText("How to cite this");
        assertThat(page.locator(".tl-address")).hasText(page.url());

        page.navigate("/record");
        follow(page, "Personalised care: early views");
        follow(page, "First steps in personalised care");
        assertThat(page.locator("main"))
                .containsText("35 people took part. People who chose to take part; not a poll.");
        assertThat(page.locator("table")).hasCount(5);
        assertThat(page.locator("table").first().locator("tbody tr")).hasCount(6);
        assertThat(page.locator("table").last().locator("tbody tr")).hasCount(6);
        assertThat(page.context().cookies()).as("Cookies").isEmpty();
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        var page = withoutScript();
        var first = page.request().get(SECTION);
        var tag = first.headers().get("etag");
        assertThat(tag).as("ETag").isNotBlank();
        assertThat(first.headers())
                .containsEntry("cache-control", "max-age=60, public")
                .containsEntry("content-encoding", "gzip")
                .doesNotContainKey("set-cookie");

        var second = page.request().get(SECTION, RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    private static void follow(Page page, String name) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }
}
