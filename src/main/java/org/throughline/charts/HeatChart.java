package org.throughline.charts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.charts.BarChart.Counted;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * A small table of answers: for each thing one field for each answer, the darker the larger its share of those who answered for that thing.
 * The numbers stand beside the fields, so nothing is said by shade alone.
 *
 * @param title the message, as a headline
 * @param subtitle what was asked, of whom, when
 * @param things what the rows stand for, as the heading of their column
 * @param answers what the fields stand for, from left to right
 * @param rows in the order to show them in
 * @param people how many took part
 * @param counted what took part
 */
public record HeatChart(
        String title,
        String subtitle,
        String things,
        List<String> answers,
        List<Row> rows,
        long people,
        Counted counted) {

    /** One thing, and how many gave each answer. */
    public record Row(String label, List<Long> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        private long all() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }

        private double clearest() {
            return all() == 0 ? 0 : 1.0 * most() / all();
        }

        private long most() {
            return counts.stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    public HeatChart {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.counts().size() != answers.size() || row.all() > people) {
                throw new IllegalArgumentException(
                        "A row has a number for each answer, together at most all " + people);
            }
        }
    }

    public Chart draw(Words words) {
        return new Chart(
                title,
                subtitle,
                said(words),
                rows.stream()
                        .map(row -> new Mark(row.label(), value(row, words), drawn(row)))
                        .toList(),
                words.say(of("charts.source"), people),
                new Table(
                        subtitle,
                        Stream.concat(Stream.of(things), answers.stream()).toList(),
                        rows.stream()
                                .map(row -> Stream.concat(
                                                Stream.of(row.label()),
                                                row.counts().stream()
                                                        .map(count -> String.format(Locale.UK, "%,d", count)))
                                        .toList())
                                .toList()));
    }

    private String of(String key) {
        return counted == Counted.PEOPLE ? key : key + ".organisations";
    }

    /** The clearest answer in a sentence, or all that are equally clear; the fields are named from left to right. */
    private String said(Words words) {
        double clearest = rows.stream().mapToDouble(Row::clearest).max().orElse(0);
        if (clearest == 0) {
            return words.say(of("charts.heat.none"));
        }
        List<Object[]> clear = rows.stream()
                .filter(row -> row.clearest() == clearest)
                .flatMap(row -> IntStream.range(0, answers.size())
                        .filter(answer -> row.counts().get(answer) == row.most())
                        .mapToObj(answer -> new Object[] {row.label(), answers.get(answer), row.most(), row.all()}))
                .toList();
        String most = clear.size() == 1
                ? words.say("charts.heat.clearest", clear.getFirst())
                : words.say(
                        "charts.heat.tied",
                        clear.stream()
                                .map(one -> words.say("charts.heat.one", one))
                                .collect(Collectors.joining("; ")));
        return most + " " + words.say("charts.heat.legend", String.join(", ", answers));
    }

    private String value(Row row, Words words) {
        return IntStream.range(0, answers.size())
                .mapToObj(answer -> words.say(
                        "charts.heat.value", answers.get(answer), row.counts().get(answer)))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static Svg drawn(Row row) {
        return GridChart.drawn(row.counts().stream()
                .map(count -> row.all() == 0 ? 0 : 1.0 * count / row.all())
                .toList());
    }
}
