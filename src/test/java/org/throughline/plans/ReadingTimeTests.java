package org.throughline.plans;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadingTimeTests {

    @Test
    void two_hundred_words_take_a_minute_and_one_more_takes_two() {
        assertThat(ReadingTime.minutes(0)).isEqualTo(1);
        assertThat(ReadingTime.minutes(200)).isEqualTo(1);
        assertThat(ReadingTime.minutes(201)).isEqualTo(2);
    }

    @Test
    void words_are_what_stands_between_spaces() {
        assertThat(ReadingTime.words("  two\n words ")).isEqualTo(2);
        assertThat(ReadingTime.words("")).isZero();
    }

    @Property
    void nobody_is_promised_less_time_than_two_hundred_words_a_minute_need(
            @ForAll @IntRange(max = 1_000_000) int words) {
        assertThat(ReadingTime.minutes(words) * 200).isGreaterThanOrEqualTo(words);
    }
}
