package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.kernel.Refused;

/** UC-29, 1: whoever opens a section and keeps it as it is has changed nothing. */
class SectionMarkdownTests {

    private static SectionDraft read(String markdown) {
        return SectionMarkdown.read("key", 2, "Title", null, Set.of(), Set.of(), markdown);
    }

    private static List<ParagraphView> again(List<ParagraphView> paragraphs) {
        return read(SectionMarkdown.of(paragraphs)).paragraphs();
    }

    @ParameterizedTest
    @ValueSource(strings = {"five-year-forward-view.md", "long-term-plan.md", "operational-guidance-2019-20.md"})
    void every_section_of_a_real_plan_comes_back_as_it_was(String file) throws IOException {
        for (SectionDraft section : MarkdownReader.read(Files.readString(Path.of("seeds/plans", file)))
                .sections()) {
            assertThat(again(section.paragraphs())).as(section.title()).isEqualTo(section.paragraphs());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "bus", " ", "*", "_", "**", "[", "](", ")", "<", ">", "&amp;", "#", "|", "1.", "-", "+", "`",
                        "\\", "!", "~")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void whatever_signs_stand_in_a_paragraph_it_keeps_its_words(@ForAll("texts") String text) {
        SectionReading section = new SectionReading(2, "Title");
        section.block(new org.jsoup.nodes.Element("p").text("Words " + text));
        List<ParagraphView> paragraphs = section.finish(new java.util.HashSet<>(), new java.util.ArrayList<>())
                .paragraphs();

        assertThat(again(paragraphs))
                .extracting(paragraph -> paragraph.html().text())
                .isEqualTo(paragraphs.stream()
                        .map(paragraph -> paragraph.html().text())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Another", "Words\n\n### Another\n\nMore"})
    void a_heading_that_begins_another_section_is_refused(String markdown) {
        assertThatThrownBy(() -> read(markdown)).isInstanceOf(Refused.class).hasMessageContaining("section-heading");
    }
}
