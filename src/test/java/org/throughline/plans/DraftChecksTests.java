package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChecksTests {

    private static final Glossary.Term EMERGENCY =
            new Glossary.Term("A&E", List.of("emergency department"), "A part of a hospital.");

    private static List<DraftWarning> warnings(String markdown) {
        return DraftChecks.warnings(MarkdownReader.read(markdown), List.of(EMERGENCY));
    }

    @Test
    void an_abbreviation_without_an_entry_is_a_warning_R49() {
        assertThat(warnings("## One\n\nThe VCSE and A&amp;E in World War II.\n"))
                .containsExactly(DraftWarning.of("plans.warning.acronyms", "VCSE"));
    }

    @Test
    void a_section_without_text_is_a_warning_but_a_chapter_that_leads_to_sections_is_not() {
        assertThat(warnings("## Chapter\n\n### Empty\n\n### Full\n\nText.\n"))
                .containsExactly(DraftWarning.of("plans.warning.no-text", "Empty"));
    }

    @Test
    void title_label_day_and_text_are_each_asked_for_beside_their_field() {
        assertThat(DraftChecks.refusals(MarkdownReader.read("## Only a chapter\n")))
                .extracting(refusal -> refusal.field())
                .containsExactly("title", "label", "published", "file");
    }
}
