package org.throughline.throughlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** UC-30, 8: an organisation knows its lines by their first words. */
class FirstWordsTests {

    @Test
    void no_word_is_cut_in_two_UC30_8() {
        String said = "Our six groups talked about it for a whole meeting. ".repeat(4);

        String first = FirstWords.of(said);

        assertThat(first).endsWith(" …").hasSizeLessThanOrEqualTo(122);
        assertThat(said).startsWith(first.substring(0, first.length() - 2) + " ");
    }

    @Test
    void what_is_short_stays_whole_and_on_one_line_UC30_8() {
        assertThat(FirstWords.of("Buses,\nplease.")).isEqualTo("Buses, please.");
    }

    @Test
    void a_word_without_an_end_is_cut_after_all_UC30_8() {
        assertThat(FirstWords.of("a".repeat(300))).isEqualTo("a".repeat(120) + " …");
    }
}
