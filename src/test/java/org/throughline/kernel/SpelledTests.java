package org.throughline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpelledTests {

    private enum Weather {
        RAIN,
        LIGHT_RAIN
    }

    @Test
    void a_constant_is_spelled_in_small_letters_with_dashes() {
        assertThat(Spelled.of(Weather.LIGHT_RAIN)).isEqualTo("light-rain");
    }

    @Test
    void it_is_found_by_its_spelling_and_by_its_name_and_by_no_other_word() {
        assertThat(Spelled.find(Weather.class, "light-rain")).contains(Weather.LIGHT_RAIN);
        assertThat(Spelled.find(Weather.class, "LIGHT_RAIN")).contains(Weather.LIGHT_RAIN);
        for (var other : new String[] {"", "light_rain", "LIGHT-RAIN", "light", "snow", null}) {
            assertThat(Spelled.find(Weather.class, other)).as("“%s”", other).isEmpty();
        }
    }
}
