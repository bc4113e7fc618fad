package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.SafeHtml;

class GlossaryMarkerTests {

    private static final GlossaryMarker MARKER = new GlossaryMarker(List.of(
            new Glossary.Term("Alcohol care team", List.of("ACT"), "Nurses and doctors."),
            new Glossary.Term("Care", List.of(), "Help."),
            new Glossary.Term("Primary care network", List.of("PCN"), "A group of practices."),
            new Glossary.Term("A&E", List.of(), "A part of a hospital.")));

    private static List<String> found(String text) {
        return MARKER.mark(text, new HashSet<>()).stream()
                .filter(run -> run.term() != null)
                .map(GlossaryMarker.Run::text)
                .toList();
    }

    @Test
    void the_longest_term_wins_and_each_is_found_once() {
        assertThat(found("Primary care networks give care. Primary care networks care."))
                .containsExactly("Primary care networks", "care");
    }

    @Test
    void abbreviations_are_found_only_as_they_are_written() {
        assertThat(found("They act on it; the ACT and two PCNs act at A&E.")).containsExactly("ACT", "PCNs", "A&E");
    }

    @Test
    void only_whole_words_are_found() {
        assertThat(found("Careful carers in daycare")).isEmpty();
    }

    @Test
    void a_term_explained_before_is_left_alone() {
        assertThat(MARKER.mark("Care", new HashSet<>(Set.of("Care")))).allMatch(run -> run.term() == null);
    }

    @Test
    void links_and_headings_are_left_alone() {
        Set<String> used = new HashSet<>();
        String markup = MARKER.markup(
                new SafeHtml("<h4>Care</h4><p><a href=\"https://example.org\">care</a> and <em>care</em></p>"), used);

        assertThat(markup)
                .contains("<h2>Care</h2>", ">care</a>")
                .containsOnlyOnce("popovertarget")
                .contains("<em><span><button type=\"button\" popovertarget=\"term-care\"");
        assertThat(used).containsExactly("Care");
    }

    @Test
    void markup_in_a_term_is_shown_as_text() {
        GlossaryMarker hostile =
                new GlossaryMarker(List.of(new Glossary.Term("bus", List.of(), "<script>alert(1)</script>")));

        assertThat(hostile.markup(new SafeHtml("<p>A bus.</p>"), new HashSet<>()))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
    }

    @Property
    void the_runs_together_are_the_text(@ForAll String text) {
        String together = MARKER.mark(text, new HashSet<>()).stream()
                .map(GlossaryMarker.Run::text)
                .collect(Collectors.joining());

        assertThat(together).isEqualTo(text);
        assertThat(MARKER.mark(text, new HashSet<>())).allMatch(run -> (run.lead() + run.button()).equals(run.text()));
    }
}
