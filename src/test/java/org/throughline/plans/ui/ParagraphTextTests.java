package org.throughline.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.SafeHtml;
import org.throughline.plans.Glossary;
import org.throughline.plans.GlossaryMarker;

class ParagraphTextTests {

    private static final List<Glossary.Term> TERMS =
            List.of(new Glossary.Term("Frailty", List.of(), "Being less strong."));

    private static String html(String block, Set<String> explained) {
        return new ParagraphText(new SafeHtml(block), new GlossaryMarker(TERMS), explained)
                .getElement()
                .getOuterHTML()
                .replaceAll("\\n\\s*", "");
    }

    @Test
    void a_block_is_built_from_elements_with_its_emphasis_and_links() {
        assertThat(html("<p>One <strong>two</strong> <a href=\"https://example.org\">three</a></p>", new HashSet<>()))
                .contains("<strong>two</strong>", "href=\"https://example.org\"", "rel=\"nofollow noopener\"");
    }

    @Test
    void the_first_use_of_a_term_is_a_button_that_names_its_explanation() {
        Set<String> explained = new HashSet<>();

        assertThat(html("<p>Frailty and frailty.</p>", explained))
                .containsOnlyOnce("popovertarget=\"term-frailty\"")
                .contains("id=\"term-frailty\"", "Being less strong.");
        assertThat(html("<p>Frailty.</p>", explained)).doesNotContain("popovertarget");
    }

    @Test
    void a_long_term_breaks_across_lines_as_words_do_and_all_of_it_can_be_pressed() {
        var terms = List.of(new Glossary.Term("Sustainability and transformation partnership", List.of(), "A group."));
        String html = new ParagraphText(
                        new SafeHtml("<p>The sustainability and transformation partnerships, at once.</p>"),
                        new GlossaryMarker(terms),
                        new HashSet<>())
                .getElement()
                .getOuterHTML()
                .replaceAll("\\n\\s*", "");

        assertThat(html)
                .contains(
                        "for=\"term-sustainability-and-transformation-partnership-button\"",
                        "id=\"term-sustainability-and-transformation-partnership-button\"",
                        "aria-label=\"sustainability and transformation partnerships\"");
    }

    @Test
    void inner_headings_follow_the_first_heading_of_the_page() {
        assertThat(html("<h4>Inner</h4>", new HashSet<>())).contains("<h2>Inner</h2>");
    }

    @Test
    void a_table_scrolls_in_a_region_that_the_keyboard_reaches() {
        assertThat(html("<table><tbody><tr><td>1</td></tr></tbody></table>", new HashSet<>()))
                .contains("role=\"region\"", "tabindex=\"0\"", "<td>1</td>");
    }
}
