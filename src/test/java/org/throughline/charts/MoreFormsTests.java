package org.throughline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grids, stacks, columns and measured bars. */
class MoreFormsTests {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.charts", Locale.UK);

    private static String say(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments);
    }

    private static List<String> of(Svg drawing, String attribute) {
        return drawing.children().stream()
                .map(shape -> String.valueOf(shape.attributes().get(attribute)))
                .toList();
    }

    @Test
    void a_field_of_which_nothing_is_told_has_an_edge_and_no_filling() {
        Chart chart = new GridChart(
                        "Title",
                        "Subtitle",
                        "Theme",
                        List.of("carers", "staff"),
                        List.of(new GridChart.Row(
                                "Buses", List.of(new GridChart.Cell("10", 0.5), new GridChart.Cell("not told", null)))),
                        "",
                        "")
                .draw();

        assertThat(of(chart.marks().getFirst().drawing(), "fill")).containsExactly("currentColor", "none");
        assertThat(chart.marks().getFirst().value()).isEqualTo("carers 10 · staff not told");
        assertThat(chart.table().rows()).containsExactly(List.of("Buses", "10", "not told"));
    }

    @Test
    void a_stack_is_divided_by_those_who_answered_and_says_how_many_did_not() {
        Chart chart = new StackChart(
                        "Title",
                        "Subtitle",
                        "Section",
                        List.of(new StackChart.Part("for", "a"), new StackChart.Part("against", "b")),
                        List.of(
                                new StackChart.Row("Buses", List.of(1, 3), 4),
                                new StackChart.Row("Ferries", List.of(0, 0), 0)),
                        true,
                        "",
                        "")
                .draw(MoreFormsTests::say);

        assertThat(of(chart.marks().getFirst().drawing(), "width")).containsExactly("24.60%", "74.60%");
        assertThat(chart.marks().getFirst().value())
                .isEqualTo("for 1 (25%) · against 3 (75%) · 4 of 8 did not say (50%)");
        assertThat(chart.marks().getLast().value()).isEqualTo("nobody");
        assertThat(chart.table().columns())
                .containsExactly("Section", "for", "against", "Not stated", "Not stated, share of all", "All");
        assertThat(chart.table().rows().getFirst()).containsExactly("Buses", "1", "3", "4", "50%", "8");
    }

    @Test
    void columns_of_all_rows_have_one_measure_and_the_table_has_every_day() {
        Chart chart = new ColumnsChart(
                        "Title",
                        "Subtitle",
                        "Day",
                        List.of("1 May", "2 May"),
                        List.of(
                                new ColumnsChart.Row("here", List.of(2, 4)),
                                new ColumnsChart.Row("on paper", List.of(0, 1))),
                        Set.of(0),
                        "",
                        "")
                .draw(MoreFormsTests::say);

        assertThat(of(chart.marks().getFirst().drawing(), "height"))
                .as("A mark, two columns and the ground")
                .containsExactly("100.00%", "50.00%", "100.00%", "2%");
        assertThat(of(chart.marks().getLast().drawing(), "height")).contains("25.00%");
        assertThat(chart.marks().getFirst().value()).isEqualTo("6; most on 2 May: 4");
        assertThat(chart.table().rows())
                .containsExactly(List.of("1 May", "2", "0", "2"), List.of("2 May", "4", "1", "5"));
    }

    @Test
    void the_longest_of_measured_bars_fills_its_place_and_nothing_has_a_row_too() {
        Chart chart = new MeasureChart(
                        "Title",
                        "Subtitle",
                        List.of("Section", "Comments"),
                        List.of(
                                new MeasureChart.Row("Buses", 2.5, "2.5", List.of("2.5")),
                                new MeasureChart.Row("Ferries", 0, "0", List.of("0"))),
                        "",
                        "")
                .draw();

        assertThat(of(chart.marks().getFirst().drawing(), "width")).containsExactly("100%", "100.00%");
        assertThat(of(chart.marks().getLast().drawing(), "width")).containsExactly("100%", "0.00%");
        assertThat(chart.table().csv())
                .isEqualTo("\"Subtitle\"\n\"Section\",\"Comments\"\n\"Buses\",\"2.5\"\n\"Ferries\",\"0\"\n");
        assertThatThrownBy(() -> new MeasureChart(
                        "", "", List.of("a"), List.of(new MeasureChart.Row("x", -1, "", List.of())), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
