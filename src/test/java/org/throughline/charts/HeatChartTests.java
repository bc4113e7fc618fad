package org.throughline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.throughline.charts.HeatChart.Row;

class HeatChartTests {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.charts", Locale.UK);

    private static String say(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments);
    }

    private static Chart chart(Row... rows) {
        return new HeatChart(
                        "Where",
                        "At which level",
                        "What",
                        List.of("near", "far"),
                        List.of(rows),
                        10,
                        BarChart.Counted.PEOPLE)
                .draw(HeatChartTests::say);
    }

    @Test
    void every_number_stands_beside_its_field_and_in_the_table() {
        Chart chart = chart(new Row("Buses", List.of(6L, 2L)));

        assertThat(chart.marks()).extracting(Chart.Mark::value).containsExactly("near 6 · far 2");
        assertThat(chart.table().columns()).containsExactly("What", "near", "far");
        assertThat(chart.table().rows()).containsExactly(List.of("Buses", "6", "2"));
    }

    @Test
    void the_darker_the_field_the_larger_the_share_of_those_who_answered() {
        assertThat(chart(new Row("Buses", List.of(2L, 6L)))
                        .marks()
                        .getFirst()
                        .drawing()
                        .children())
                .extracting(field -> field.attributes().get("fill-opacity"))
                .containsExactly("0.31", "0.77");
    }

    @Test
    void the_clearest_answer_is_said_and_what_the_fields_are() {
        assertThat(chart(new Row("Buses", List.of(3L, 4L)), new Row("Trains", List.of(4L, 1L)))
                        .description())
                .startsWith("Clearest: “Trains”, near, by 4 of 5 who answered. From left to right: near, far.");
        assertThat(chart(new Row("Buses", List.of(0L, 0L))).description()).isEqualTo("Nobody has answered yet.");
    }

    @Test
    void nobody_answers_more_often_than_there_are_people() {
        assertThatThrownBy(() -> chart(new Row("Buses", List.of(6L, 5L)))).isInstanceOf(IllegalArgumentException.class);
    }
}
