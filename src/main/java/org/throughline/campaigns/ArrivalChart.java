package org.throughline.campaigns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.throughline.charts.BarChart;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;
import org.throughline.kernel.LondonTime;

/** When the copies of a letter came: by days, or by weeks where there are many days. */
public record ArrivalChart(CampaignLetter letter, SortedMap<LocalDate, Integer> arrivals) {

    private static final int MOST_DAYS = 14;
    private static final int WEEK = 7;

    private int step() {
        return ChronoUnit.DAYS.between(arrivals.firstKey(), arrivals.lastKey()) < MOST_DAYS ? 1 : WEEK;
    }

    /** Every day or week between the first letter and the last, those without any too. */
    private List<BarChart.Bar> bars(Words words) {
        int step = step();
        List<BarChart.Bar> bars = new ArrayList<>();
        for (LocalDate from = arrivals.firstKey(); !from.isAfter(arrivals.lastKey()); from = from.plusDays(step)) {
            int copies = sum(from, from.plusDays(step));
            String day = LondonTime.day(from);
            bars.add(new BarChart.Bar(step == 1 ? day : words.say("campaigns.arrival.week", day), copies));
        }
        return bars;
    }

    private int sum(LocalDate from, LocalDate to) {
        return arrivals.subMap(from, to).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String busiest(int all, Words words) {
        int most = Collections.max(arrivals.values());
        List<LocalDate> days = arrivals.keySet().stream()
                .filter(day -> arrivals.getOrDefault(day, 0) == most)
                .toList();
        return days.size() == 1
                ? words.say("campaigns.arrival.busiest", LondonTime.day(days.getFirst()), most, all)
                : words.say("campaigns.arrival.tied", days.size(), most, all);
    }

    public Chart draw(Words words) {
        int all = arrivals.values().stream().mapToInt(Integer::intValue).sum();
        String subtitle = words.say("campaigns.arrival.subtitle." + step(), letter);
        Chart drawn =
                new BarChart("", subtitle, words.say("campaigns.arrival.when." + step()), bars(words), all).draw(words);
        String firstDay = LondonTime.day(arrivals.firstKey());
        return new Chart(
                words.say("campaigns.arrival.title", all, arrivals.size(), firstDay),
                subtitle,
                busiest(all, words),
                drawn.marks(),
                words.say("campaigns.arrival.source"),
                new Chart.Table(
                        subtitle,
                        List.of(
                                words.say("campaigns.arrival.when." + step()),
                                words.say("campaigns.arrival.letters"),
                                words.say("charts.share")),
                        drawn.table().rows()));
    }
}
