package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTests {

    @Test
    void what_is_short_stays_as_it_is() {
        assertThat(Shortened.betweenWords("Two\nbuses", 9)).isEqualTo("Two\nbuses");
        assertThat(Shortened.line(" Two\nbuses ", 9)).isEqualTo("Two buses");
    }

    @Test
    void what_is_long_is_cut_between_two_words_and_says_so() {
        assertThat(Shortened.betweenWords("Two buses later", 12)).isEqualTo("Two buses …");
        assertThat(Shortened.betweenWords("A busesbusesbuses", 12))
                .as("A word that is more than half of it")
                .isEqualTo("A busesbuses …");
        assertThat(Shortened.line("Two buses later", 12)).isEqualTo("Two buses la…");
    }

    @Test
    void no_sign_is_cut_in_two() {
        assertThat(Shortened.betweenWords("🚌🚌🚌", 2)).isEqualTo("🚌🚌 …");
        assertThat(Shortened.line("🚌🚌🚌", 2)).isEqualTo("🚌🚌…");
    }
}
