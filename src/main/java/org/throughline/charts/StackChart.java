package org.throughline.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * Bars of one length, each divided as those who answered were; how many did not answer stands beside them and is no part of the bar.
 *
 * @param title the message, as a headline
 * @param subtitle what is counted, of what, when
 * @param things what the bars stand for, as the heading of their column
 * @param parts what each bar is divided into, from left to right
 * @param rows in the order to show them in
 * @param answered whether somebody may have given no answer; otherwise nothing is said of that
 * @param description the result in a sentence or two
 * @param source how many took part
 */
public record StackChart(
        String title,
        String subtitle,
        String things,
        List<Part> parts,
        List<Row> rows,
        boolean answered,
        String description,
        String source) {

    private static final double GAP = 0.4;

    /**
     * One answer.
     *
     * @param style a class name from which the browser takes its colour
     */
    public record Part(String label, String style) {}

    /**
     * One bar.
     *
     * @param counts how many gave each answer
     * @param unstated how many gave none
     */
    public record Row(String label, List<Integer> counts, int unstated) {

        public Row {
            counts = List.copyOf(counts);
        }

        int stated() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        int all() {
            return stated() + unstated;
        }
    }

    public StackChart {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.counts().size() != parts.size()) {
                throw new IllegalArgumentException("A row has a number for each answer");
            }
        }
    }

    public Chart draw(Words words) {
        List<String> columns = new ArrayList<>(List.of(things));
        parts.forEach(part -> columns.add(part.label()));
        if (answered) {
            columns.add(words.say("charts.stack.unstated"));
            columns.add(words.say("charts.stack.unstated.share"));
        }
        columns.add(words.say("charts.stack.all"));
        return new Chart(
                title,
                subtitle,
                description,
                rows.stream()
                        .map(row -> new Mark(row.label(), value(row, words), drawn(row)))
                        .toList(),
                source,
                new Table(
                        subtitle,
                        columns,
                        rows.stream().map(row -> cells(row, words)).toList()));
    }

    private List<String> cells(Row row, Words words) {
        List<String> cells = new ArrayList<>(List.of(row.label()));
        row.counts().forEach(count -> cells.add(number(count)));
        if (answered) {
            cells.add(number(row.unstated()));
            cells.add(Percent.of(row.unstated(), row.all(), words));
        }
        cells.add(number(row.all()));
        return cells;
    }

    private String value(Row row, Words words) {
        if (row.all() == 0) {
            return words.say("charts.stack.nobody");
        }
        Stream<String> answers = IntStream.range(0, parts.size())
                .mapToObj(part -> words.say(
                        "charts.stack.part",
                        parts.get(part).label(),
                        row.counts().get(part),
                        Percent.of(row.counts().get(part), row.stated(), words)));
        String rest = answered
                ? words.say(
                        "charts.stack.rest", row.unstated(), Percent.of(row.unstated(), row.all(), words), row.all())
                : words.say("charts.stack.of", row.all());
        return Stream.concat(answers, Stream.of(rest)).collect(Collectors.joining(" · "));
    }

    private static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private Svg drawn(Row row) {
        double[] at = {0};
        Svg[] pieces = IntStream.range(0, parts.size())
                .filter(part -> row.counts().get(part) > 0)
                .mapToObj(part -> {
                    double width = 100.0 * row.counts().get(part) / row.stated();
                    double from = at[0];
                    at[0] += width;
                    return Svg.of(
                            "rect",
                            Map.of(
                                    "class",
                                    parts.get(part).style(),
                                    "x",
                                    percent(from),
                                    "width",
                                    percent(Math.max(0.1, width - GAP)),
                                    "height",
                                    "100%"));
                })
                .toArray(Svg[]::new);
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "1.1em", "aria-hidden", "true"),
                pieces);
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
