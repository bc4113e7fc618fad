package org.throughline.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.throughline.charts.BarChart.Bar;
import org.throughline.charts.Chart.Mark;

class BarChartTests {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("texts.charts", Locale.UK);

    private static String say(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.UK).format(arguments);
    }

    private static Chart chart(long people, Bar... bars) {
        return new BarChart("Buses first", "How many chose what", "Option", List.of(bars), people)
                .draw(BarChartTests::say);
    }

    @Test
    void it_says_how_many_took_part_and_that_it_is_not_a_poll() {
        assertThat(chart(1234, new Bar("Buses", 1)).source())
                .isEqualTo("1,234 people took part. People who chose to take part; not a poll.");
        assertThat(chart(1, new Bar("Buses", 1)).source()).startsWith("1 person took part.");
        assertThat(chart(0, new Bar("Buses", 0)).source()).startsWith("Nobody has taken part yet.");
    }

    @Test
    void the_number_comes_before_the_share() {
        assertThat(chart(40, new Bar("Buses", 10)).marks())
                .extracting(Mark::value)
                .containsExactly("10 (25%)");
    }

    @Test
    void a_few_are_not_none_and_nearly_all_are_not_all() {
        assertThat(chart(1000, new Bar("Buses", 1), new Bar("Ferries", 999), new Bar("Trains", 1000))
                        .marks())
                .extracting(Mark::value)
                .containsExactly("1 (under 1%)", "999 (over 99%)", "1,000 (100%)");
    }

    @Test
    void the_table_holds_every_number_under_headings() {
        Chart.Table table = chart(4, new Bar("Buses", 3), new Bar("Ferries", 0)).table();

        assertThat(table.columns()).containsExactly("Option", "People", "Share");
        assertThat(table.rows()).containsExactly(List.of("Buses", "3", "75%"), List.of("Ferries", "0", "0%"));
    }

    @Test
    void the_result_is_told_in_words() {
        assertThat(chart(4, new Bar("Buses", 3), new Bar("Trains", 2), new Bar("Ferries", 1))
                        .description())
                .isEqualTo("Chosen most: Buses, by 3 of 4 people (75%). Chosen least: Ferries, by 1 of 4 (25%).");
    }

    @Test
    void equal_bars_are_named_together() {
        assertThat(chart(4, new Bar("Buses", 3), new Bar("Trains", 3), new Bar("Ferries", 1))
                        .description())
                .startsWith("Chosen most, by 3 of 4 people each (75%): Buses and Trains.");
        assertThat(chart(4, new Bar("Buses", 2), new Bar("Trains", 2)).description())
                .isEqualTo("Each was chosen by 2 of 4 people (50%).");
        assertThat(chart(4, new Bar("Buses", 0)).description()).isEqualTo("Nobody has chosen anything yet.");
    }

    @Test
    void a_bar_is_as_long_as_its_share() {
        Svg drawing = chart(3, new Bar("Buses", 1)).marks().getFirst().drawing();

        assertThat(drawing.children().getLast().attributes()).containsEntry("width", "33.33%");
    }

    @Test
    void a_drawing_holds_no_words_so_that_none_can_be_cut_off() {
        String markup = chart(3, new Bar("A very long name of something that people may choose", 1))
                .marks()
                .getFirst()
                .drawing()
                .markup();

        assertThat(markup)
                .startsWith("<svg aria-hidden=\"true\"")
                .doesNotContain("<text")
                .doesNotContain("very long");
    }

    @Test
    void what_stands_in_an_attribute_stays_in_it() {
        assertThat(Svg.of("rect", Map.of("class", "\"><script>&")).markup())
                .isEqualTo("<rect class=\"&quot;>&lt;script>&amp;\"></rect>");
    }

    @Test
    void more_choosers_than_people_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> chart(2, new Bar("Buses", 3))).isInstanceOf(IllegalArgumentException.class);
    }
}
