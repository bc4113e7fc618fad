package org.throughline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.throughline.charts.RangeChart.Placed;

class RangeChartTests {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.charts", Locale.UK);

    private static String say(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments);
    }

    private static Chart chart(boolean ranged, Placed... places) {
        return new RangeChart("Buses first", "By points", "Option", List.of(places), 40, BarChart.Counted.ORGANISATIONS)
                .draw(ranged, RangeChartTests::say);
    }

    @Test
    void the_place_comes_before_its_range() {
        assertThat(chart(true, new Placed("Buses", 1, 1, 2, "9"), new Placed("Trains", 2, 2, 2, "4"))
                        .marks())
                .extracting(Chart.Mark::value)
                .containsExactly("Place 1; likely 1 to 2", "Place 2; likely 2");
    }

    @Test
    void without_ranges_it_says_why_and_shows_places_alone() {
        Chart chart = chart(false, Placed.exactly("Buses", 1, "9"), Placed.exactly("Trains", 2, "4"));

        assertThat(chart.description()).contains("Too few took part");
        assertThat(chart.marks()).extracting(Chart.Mark::value).containsExactly("Place 1", "Place 2");
        assertThat(chart.table().columns()).containsExactly("Option", "Place", "Score");
        assertThat(chart.table().rows()).containsExactly(List.of("Buses", "1", "9"), List.of("Trains", "2", "4"));
    }

    @Test
    void the_first_dot_is_leftmost_and_the_last_rightmost_and_neither_is_cut() {
        Chart chart = chart(
                true, new Placed("Buses", 1, 1, 3, ""), new Placed("A", 2, 1, 3, ""), new Placed("B", 3, 2, 3, ""));

        assertThat(chart.marks())
                .extracting(
                        mark -> mark.drawing().children().getLast().attributes().get("cx"))
                .containsExactly("2.00%", "50.00%", "98.00%");
    }

    @Test
    void it_says_how_many_took_part_and_of_whom() {
        assertThat(chart(true, new Placed("Buses", 1, 1, 1, "")).source())
                .startsWith("40 organisations took part, with one vote each.");
    }

    @Test
    void a_range_that_ends_before_it_begins_is_no_range() {
        assertThatThrownBy(() -> new Placed("Buses", 1, 3, 2, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
