package org.throughline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * How much on each day: a row of columns for each way it came, all by one measure, so that the rows can be compared.
 *
 * @param title the message, as a headline
 * @param subtitle what is counted, from when to when
 * @param times what the columns stand for, as the heading of their column in the table
 * @param days from left to right
 * @param rows in the order to show them in
 * @param marked days at which a line stands, by their number from nought
 * @param description the result in a sentence or two, with what happened on the marked days
 * @param source how many took part
 */
public record ColumnsChart(
        String title,
        String subtitle,
        String times,
        List<String> days,
        List<Row> rows,
        Set<Integer> marked,
        String description,
        String source) {

    /** One way it came, and how much on each day. */
    public record Row(String label, List<Integer> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        private int all() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        private int most() {
            return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }

    public ColumnsChart {
        days = List.copyOf(days);
        rows = List.copyOf(rows);
        marked = Set.copyOf(marked);
        for (Row row : rows) {
            if (row.counts().size() != days.size()) {
                throw new IllegalArgumentException("A row has a number for each day");
            }
        }
    }

    public Chart draw(Words words) {
        int most = rows.stream().mapToInt(Row::most).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of(times));
        rows.forEach(row -> columns.add(row.label()));
        columns.add(words.say("charts.columns.all"));
        return new Chart(
                title,
                subtitle,
                description,
                rows.stream()
                        .map(row -> new Mark(row.label(), value(row, words), drawn(row, most)))
                        .toList(),
                source,
                new Table(
                        subtitle,
                        columns,
                        IntStream.range(0, days.size()).mapToObj(this::cells).toList()));
    }

    private List<String> cells(int day) {
        List<String> cells = new ArrayList<>(List.of(days.get(day)));
        rows.forEach(row -> cells.add(number(row.counts().get(day))));
        cells.add(number(rows.stream().mapToInt(row -> row.counts().get(day)).sum()));
        return cells;
    }

    private String value(Row row, Words words) {
        long busiest =
                row.counts().stream().filter(count -> count == row.most()).count();
        return row.all() == 0
                ? words.say("charts.columns.none")
                : words.say(
                        busiest == 1 ? "charts.columns.value" : "charts.columns.value.tied",
                        row.all(),
                        row.most(),
                        days.get(row.counts().indexOf(row.most())));
    }

    private static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private Svg drawn(Row row, int most) {
        double width = 100.0 / Math.max(1, days.size());
        List<Svg> shapes = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            double high = most == 0 ? 0 : 100.0 * row.counts().get(day) / most;
            if (marked.contains(day)) {
                shapes.add(column(day * width, width / 5, 100, "0.45"));
            }
            if (high > 0) {
                shapes.add(column(day * width, width * 0.8, Math.max(high, 2), "1"));
            }
        }
        shapes.add(Svg.of(
                "rect",
                Map.of("y", "98%", "width", "100%", "height", "2%", "fill", "currentColor", "fill-opacity", "0.3")));
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "4em", "aria-hidden", "true"),
                shapes.toArray(Svg[]::new));
    }

    private static Svg column(double from, double width, double high, String opacity) {
        return Svg.of(
                "rect",
                Map.of(
                        "x",
                        percent(from),
                        "y",
                        percent(100 - high),
                        "width",
                        percent(width),
                        "height",
                        percent(high),
                        "fill",
                        "currentColor",
                        "fill-opacity",
                        opacity));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
