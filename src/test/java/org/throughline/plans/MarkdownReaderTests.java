package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Refused;
import org.throughline.places.Level;

class MarkdownReaderTests {

    private static SectionDraft section(String markdown) {
        return MarkdownReader.read(markdown).sections().getLast();
    }

    private static List<String> blocks(SectionDraft section) {
        return section.paragraphs().stream()
                .map(paragraph -> paragraph.html().value())
                .toList();
    }

    @Test
    void front_matter_says_what_the_plan_is_called() {
        PlanDraft draft = MarkdownReader.read("""
                ---
                slug: coast
                title: A plan for the coast
                label: Draft 2
                published: 2026-02-03
                digest: A digest.
                ---
                ## Buses

                More.
                """);

        assertThat(draft.slug()).isEqualTo("coast");
        assertThat(draft.title()).isEqualTo("A plan for the coast");
        assertThat(draft.label()).isEqualTo("Draft 2");
        assertThat(draft.published()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(draft.note()).isEqualTo("A digest.");
    }

    @Test
    void headings_make_chapters_and_sections_and_deeper_ones_stay_inside() {
        PlanDraft draft =
                MarkdownReader.read("# Title\n\nHello.\n\n## One\n\n### 1.1 In one\n\nText.\n\n#### Inner\n\nMore.\n");

        assertThat(draft.title()).isEqualTo("Title");
        assertThat(draft.sections())
                .extracting(SectionDraft::title)
                .containsExactly("Introduction", "One", "1.1 In one");
        assertThat(draft.sections()).extracting(SectionDraft::depth).containsExactly(1, 1, 2);
        assertThat(draft.sections()).extracting(SectionDraft::key).containsExactly("introduction", "one", "in-one");
        SectionDraft last = draft.sections().getLast();
        assertThat(last.paragraphs()).extracting(ParagraphView::commentable).containsExactly(true, false, true);
        assertThat(last.words()).isEqualTo(2);
    }

    @Test
    void several_first_level_headings_are_chapters() {
        PlanDraft draft = MarkdownReader.read("# One\n\nText.\n\n## In one\n\nText.\n\n# Two\n\nText.\n");

        assertThat(draft.sections()).extracting(SectionDraft::depth).containsExactly(1, 2, 1);
        assertThat(draft.title()).isEmpty();
    }

    @Test
    void the_line_under_a_heading_gives_key_levels_and_topics_R20_R24() {
        SectionDraft section = section(
                "## Buses\n\n{key: the-buses; levels: place, Neighbourhood; topics: transport, end of life}\n\nText.\n");

        assertThat(section.key()).isEqualTo("the-buses");
        assertThat(section.levels()).containsExactlyInAnyOrder(Level.PLACE, Level.NEIGHBOURHOOD);
        assertThat(section.topics()).containsExactlyInAnyOrder("transport", "end-of-life");
        assertThat(blocks(section)).containsExactly("<p>Text.</p>");
    }

    @Test
    void a_level_that_there_is_not_is_a_warning_and_no_error() {
        PlanDraft draft = MarkdownReader.read("## Buses\n\n{levels: county}\n\nText.\n");

        assertThat(draft.warnings()).extracting(DraftWarning::textKey).containsExactly("plans.warning.unknown-level");
    }

    @Test
    void a_key_used_twice_is_made_unique_with_a_warning() {
        PlanDraft draft = MarkdownReader.read("## A\n\n{key: k}\n\nText.\n\n## B\n\n{key: k}\n\nText.\n");

        assertThat(draft.sections()).extracting(SectionDraft::key).containsExactly("k", "k-2");
        assertThat(draft.warnings()).extracting(DraftWarning::textKey).containsExactly("plans.warning.duplicate-key");
    }

    @Test
    void in_short_is_the_summary_and_no_paragraph() {
        SectionDraft section = section("## A\n\n{key: a}\n\n> In short: more buses.\n\nText.\n");

        assertThat(section.summary()).isEqualTo("more buses.");
        assertThat(section.paragraphs()).hasSize(1);
    }

    @Test
    void scripts_handlers_and_dangerous_links_never_come_through() {
        SectionDraft section = section("""
                ## A <script>alert(1)</script>

                Before <script>alert(2)</script><b onclick="alert(3)">bold</b> [link](javascript:alert(4)).

                <iframe src="https://example.org"></iframe>

                <img src=x onerror=alert(5)>

                [good](https://example.org)
                """);

        String all = section.title() + String.join("", blocks(section));
        assertThat(all).doesNotContain("<script", "onclick", "javascript:", "iframe", "<img", "onerror");
        assertThat(all).contains("<b>bold</b>", "href=\"https://example.org\"");
    }

    @Test
    void tables_keep_their_header_cells() {
        assertThat(blocks(section("## A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")).getFirst())
                .contains("<th scope=\"col\">a</th>", "<td>2</td>");
    }

    @Test
    void equal_paragraphs_of_a_section_have_keys_of_their_own() {
        SectionDraft section = section("## A\n\nSame.\n\nSame.\n\nOther.\n");

        assertThat(section.paragraphs()).extracting(ParagraphView::key).doesNotHaveDuplicates();
    }

    @Test
    void a_paragraph_keeps_its_key_wherever_it_moves_in_its_section() {
        String key =
                section("## A\n\nOne  thing.\n\nTwo.\n").paragraphs().getFirst().key();

        assertThat(section("## A\n\nNew.\n\nTwo.\n\nOne thing.\n")
                        .paragraphs()
                        .getLast()
                        .key())
                .isEqualTo(key);
    }

    @Test
    void text_without_headings_is_refused() {
        assertThatThrownBy(() -> MarkdownReader.read("Only a paragraph.\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("no-headings");
    }

    @Test
    void broken_or_hostile_front_matter_is_refused() {
        assertThatThrownBy(() -> MarkdownReader.read("---\ntitle: [\n---\n## A\n\nText.\n"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        MarkdownReader.read("---\ntitle: !!javax.script.ScriptEngineManager []\n---\n## A\n\nText.\n"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nesting_without_end_neither_fails_nor_hangs() {
        assertThat(section("## A\n\n" + ">".repeat(20_000) + " deep\n").title()).isEqualTo("A");
        assertThat(section("## A\n\n" + "[".repeat(20_000) + "\n\n" + "*a ".repeat(20_000) + "\n")
                        .title())
                .isEqualTo("A");
    }

    @Test
    void a_file_that_is_not_text_is_refused() {
        assertThatThrownBy(() -> PlanFiles.read("plan.md", new byte[] {(byte) 0xC3, (byte) 0x28}))
                .hasMessageContaining("not-text");
        assertThatThrownBy(() -> PlanFiles.read("plan.pdf", new byte[0])).hasMessageContaining("kind");
        assertThatThrownBy(() -> PlanFiles.read("plan.md", new byte[PlanFiles.LARGEST + 1]))
                .hasMessageContaining("too-large");
    }

    @Test
    void the_seeded_plans_are_read_without_a_warning_of_their_own() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds/plans"))) {
            List<Path> plans = files.toList();
            assertThat(plans).isNotEmpty();
            for (Path plan : plans) {
                PlanDraft draft = MarkdownReader.read(Files.readString(plan).replace("{published}", "2026-11-26"));
                assertThat(DraftChecks.refusals(draft)).as(plan.toString()).isEmpty();
                assertThat(DraftChecks.warnings(draft, List.of()))
                        .as(plan.toString())
                        .allMatch(warning -> warning.textKey().equals("plans.warning.acronyms"));
            }
        }
    }
}
