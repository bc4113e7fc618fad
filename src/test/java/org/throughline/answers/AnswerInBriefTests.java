package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** UC-28, 7: in a list long words only begin, so that the page stays small. */
class AnswerInBriefTests {

    @Test
    void what_is_short_is_whole_UC28_7() {
        assertThat(Beginning.of("The last bus leaves too early.")).isEqualTo("The last bus leaves too early.");
        assertThat(Beginning.of("x".repeat(Beginning.LONGEST))).doesNotContain("…");
    }

    @Test
    void what_is_long_is_cut_between_two_words_and_says_that_more_follows_UC28_7() {
        String cut = Beginning.of("omnibus ".repeat(500));

        assertThat(cut).endsWith("omnibus …").hasSizeLessThan(Beginning.LONGEST + 3);
    }

    @Test
    void letters_that_take_two_places_are_not_cut_in_half_UC28_7() {
        assertThat(Beginning.of("🚌".repeat(2 * Beginning.LONGEST))).isEqualTo("🚌".repeat(Beginning.LONGEST) + " …");
    }
}
