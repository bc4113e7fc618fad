package org.throughline.insight.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.insight.vectors.Vectors;

/** New comments go to the nearest confirmed theme by that theme's own spread, or stay unsorted. */
class SpreadTests {

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }

    private static final Spread NARROW = Spread.of(at(0), at(2), at(-2), at(4), at(-4));
    private static final Spread WIDE = Spread.of(at(50), at(80), at(30), at(70), at(20));

    @Test
    void it_goes_where_it_is_not_far_out_for_that_theme() {
        assertThat(Spread.nearest(Map.of("narrow", NARROW, "wide", WIDE), at(1)))
                .contains("narrow");
        assertThat(Spread.nearest(Map.of("narrow", NARROW, "wide", WIDE), at(24)))
                .contains("wide");
    }

    @Test
    void what_no_theme_reaches_stays_unsorted() {
        assertThat(Spread.nearest(Map.of("narrow", NARROW, "wide", WIDE), at(12)))
                .isEmpty();
        assertThat(Spread.nearest(Map.of(), at(0))).isEmpty();
    }

    @Test
    void one_member_reaches_itself() {
        assertThat(Spread.nearest(Map.of("one", Spread.of(Vectors.unit(at(10)))), at(10)))
                .contains("one");
    }
}
