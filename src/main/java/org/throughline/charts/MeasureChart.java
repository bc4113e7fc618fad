package org.throughline.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * Horizontal bars of what has been measured elsewhere, against the longest of them; things of which there is nothing have a row too.
 *
 * @param title the message, as a headline
 * @param subtitle what is measured, of what, when
 * @param columns the headings of the table, the first for what the rows stand for
 * @param rows in the order to show them in
 * @param description the result in a sentence or two
 * @param source how many took part
 */
public record MeasureChart(
        String title, String subtitle, List<String> columns, List<Row> rows, String description, String source) {

    /**
     * One thing.
     *
     * @param measure the length of its bar, in any unit
     * @param value its number in words, to stand beside the bar
     * @param cells its numbers in the table
     */
    public record Row(String label, double measure, String value, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public MeasureChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.measure() < 0 || row.cells().size() != columns.size() - 1) {
                throw new IllegalArgumentException("A row has a length and a cell for each column: " + row);
            }
        }
    }

    public Chart draw() {
        double most = rows.stream().mapToDouble(Row::measure).max().orElse(0);
        return new Chart(
                title,
                subtitle,
                description,
                rows.stream()
                        .map(row -> new Mark(row.label(), row.value(), drawn(most == 0 ? 0 : row.measure() / most)))
                        .toList(),
                source,
                new Table(
                        subtitle,
                        columns,
                        rows.stream()
                                .map(row -> Stream.concat(Stream.of(row.label()), row.cells().stream())
                                        .toList())
                                .toList()));
    }

    private static Svg drawn(double share) {
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "0.75em", "aria-hidden", "true"),
                Svg.of(
                        "rect",
                        Map.of("width", "100%", "height", "100%", "fill", "currentColor", "fill-opacity", "0.1")),
                Svg.of(
                        "rect",
                        Map.of(
                                "width",
                                String.format(Locale.ROOT, "%.2f%%", 100 * share),
                                "height",
                                "100%",
                                "fill",
                                "currentColor")));
    }
}
