package org.throughline.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * Things by groups: one field for each group, the darker the larger its share. A field without a shade is one of which nothing is told: it
 * has an edge and no filling. What each field says stands beside it in words.
 *
 * @param title the message, as a headline
 * @param subtitle what is counted, of whom, when
 * @param things what the rows stand for, as the heading of their column
 * @param columns what the fields stand for, from left to right
 * @param rows in the order to show them in
 * @param description the result in a sentence or two
 * @param source how many took part
 */
public record GridChart(
        String title,
        String subtitle,
        String things,
        List<String> columns,
        List<Row> rows,
        String description,
        String source) {

    private static final double GAP = 1;

    /**
     * One field.
     *
     * @param words its number, or that it is not told
     * @param shade from 0 to 1, absent where nothing is told
     */
    public record Cell(String words, @Nullable Double shade) {}

    /** One thing and a field for each column. */
    public record Row(String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public GridChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row has a field for each column");
            }
        }
    }

    public Chart draw() {
        return new Chart(
                title,
                subtitle,
                description,
                rows.stream()
                        .map(row -> new Mark(row.label(), value(row), drawn(row)))
                        .toList(),
                source,
                new Table(
                        subtitle,
                        Stream.concat(Stream.of(things), columns.stream()).toList(),
                        rows.stream()
                                .map(row -> Stream.concat(
                                                Stream.of(row.label()),
                                                row.cells().stream().map(Cell::words))
                                        .toList())
                                .toList()));
    }

    private String value(Row row) {
        return IntStream.range(0, columns.size())
                .mapToObj(column ->
                        columns.get(column) + " " + row.cells().get(column).words())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static Svg drawn(Row row) {
        return drawn(row.cells().stream().map(Cell::shade).toList());
    }

    /** One field for each of these shades, beside each other. */
    static Svg drawn(List<@Nullable Double> shades) {
        double width = 100.0 / shades.size();
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "1.1em", "aria-hidden", "true"),
                IntStream.range(0, shades.size())
                        .mapToObj(column -> field(shades.get(column), column * width, width - GAP))
                        .toArray(Svg[]::new));
    }

    /** Nobody is a field that can just be seen. */
    private static Svg field(@Nullable Double shade, double from, double width) {
        String at = String.format(Locale.ROOT, "%.2f%%", from);
        String wide = String.format(Locale.ROOT, "%.2f%%", width);
        return shade == null
                ? Svg.of(
                        "rect",
                        Map.of(
                                "x",
                                at,
                                "width",
                                wide,
                                "height",
                                "100%",
                                "fill",
                                "none",
                                "stroke",
                                "currentColor",
                                "stroke-opacity",
                                "0.4"))
                : Svg.of(
                        "rect",
                        Map.of(
                                "x",
                                at,
                                "width",
                                wide,
                                "height",
                                "100%",
                                "fill",
                                "currentColor",
                                "fill-opacity",
                                String.format(Locale.ROOT, "%.2f", 0.08 + 0.92 * shade)));
    }
}
