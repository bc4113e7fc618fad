package org.throughline.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.charts.Chart;

class ArrivalChartTests {

    private static Chart drawn(Map<LocalDate, Integer> arrivals) {
        return new ArrivalChart(new CampaignLetter(1), new TreeMap<>(arrivals))
                .draw((key, arguments) -> key + List.of(arguments));
    }

    @Test
    void days_on_which_nothing_came_are_there_too() {
        Chart chart = drawn(Map.of(LocalDate.of(2026, 5, 4), 2, LocalDate.of(2026, 5, 6), 1));

        assertThat(chart.table().rows())
                .extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(tuple("4 May 2026", "2"), tuple("5 May 2026", "0"), tuple("6 May 2026", "1"));
    }

    @Test
    void days_that_tie_are_said_to_tie() {
        assertThat(drawn(Map.of(LocalDate.of(2026, 5, 4), 2, LocalDate.of(2026, 5, 6), 1))
                        .description())
                .isEqualTo("campaigns.arrival.busiest[4 May 2026, 2, 3]");
        assertThat(drawn(Map.of(LocalDate.of(2026, 5, 4), 2, LocalDate.of(2026, 5, 6), 2))
                        .description())
                .isEqualTo("campaigns.arrival.tied[2, 2, 4]");
    }

    @Test
    void many_days_are_weeks_and_none_is_lost() {
        Chart chart = drawn(Map.of(LocalDate.of(2026, 5, 4), 2, LocalDate.of(2026, 6, 6), 1));

        assertThat(chart.table().rows()).extracting(row -> row.get(1)).containsExactly("2", "0", "0", "0", "1");
        assertThat(chart.table().csv()).startsWith("\"campaigns.arrival.subtitle.7[A]\"\n");
    }
}
