package org.throughline.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** UC-23 rule 5: the daily mail goes out at seven in London, in summer and in winter. */
class MorningsTests {

    @Test
    void uc23_5_before_seven_it_is_this_morning_and_from_seven_on_the_next() {
        assertThat(Mornings.next(Instant.parse("2026-01-10T06:59:59Z"))).isEqualTo("2026-01-10T07:00:00Z");
        assertThat(Mornings.next(Instant.parse("2026-01-10T07:00:00Z"))).isEqualTo("2026-01-11T07:00:00Z");
        assertThat(Mornings.next(Instant.parse("2026-07-10T05:59:59Z"))).isEqualTo("2026-07-10T06:00:00Z");
    }

    @Test
    void uc23_5_the_clocks_change_moves_it_with_everybody_elses() {
        assertThat(Mornings.next(Instant.parse("2026-03-28T12:00:00Z"))).isEqualTo("2026-03-29T06:00:00Z");
        assertThat(Mornings.next(Instant.parse("2026-10-24T12:00:00Z"))).isEqualTo("2026-10-25T07:00:00Z");
    }
}
