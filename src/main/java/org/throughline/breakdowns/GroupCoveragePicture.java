package org.throughline.breakdowns;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.breakdowns.CoverageTable.Of;
import org.throughline.breakdowns.CoverageTable.Row;
import org.throughline.charts.Chart;
import org.throughline.charts.GridChart;
import org.throughline.charts.Words;

/** How much of what each group said is carried, as a picture: three fields a group, the darker the larger the share. */
public record GroupCoveragePicture(CoverageTable table) {

    public Chart draw(Words words) {
        String subtitle = words.say("breakdowns.carried.subtitle." + table.dimension());
        Chart drawn = new GridChart(
                        headline(words),
                        subtitle,
                        words.say("breakdowns.carried.group"),
                        Stream.of("PERSON".equals(counted()) ? "people" : "organisations", "contributions", "themes")
                                .map(what -> words.say("breakdowns.carried." + what))
                                .toList(),
                        table.rows().stream()
                                .filter(GroupCoveragePicture::isSomebody)
                                .map(row -> new GridChart.Row(
                                        name(row, words),
                                        Stream.of(row.people(), row.contributions(), row.themes())
                                                .map(of -> new GridChart.Cell(said(of, words), of.share()))
                                                .toList()))
                                .toList(),
                        words.say(table.exact() ? "breakdowns.carried.exact" : "breakdowns.carried.safe"),
                        words.say(
                                "breakdowns.source." + counted(),
                                number(table.rows().getFirst().people().all(), words)))
                .draw();
        return new Chart(
                drawn.title(), subtitle, drawn.description(), drawn.marks(), drawn.source(), numbers(subtitle, words));
    }

    /** Groups of which nobody spoke are in the table alone. */
    private static boolean isSomebody(Row row) {
        Integer all = row.people().all();
        return row.words() == null || all == null || all > 0;
    }

    private String counted() {
        return table.dimension().counted().name();
    }

    private Chart.Table numbers(String subtitle, Words words) {
        List<String> columns = new ArrayList<>(List.of(words.say("breakdowns.carried.group")));
        for (String what :
                List.of("PERSON".equals(counted()) ? "people" : "organisations", "contributions", "themes")) {
            columns.add(words.say("breakdowns.carried." + what));
            columns.add(words.say("breakdowns.carried.all." + what));
        }
        return new Chart.Table(
                subtitle,
                columns,
                table.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(name(row, words)),
                                        Stream.of(row.people(), row.contributions(), row.themes())
                                                .flatMap(of -> Stream.of(
                                                        number(of.carried(), words), number(of.all(), words))))
                                .toList())
                        .toList());
    }

    private static String name(Row row, Words words) {
        return row.words() == null ? words.say("breakdowns.carried.everybody") : row.words();
    }

    private static String said(Of of, Words words) {
        if (of.carried() == null && of.all() == null) {
            return words.say("breakdowns.not-told");
        }
        return Objects.equals(of.all(), 0)
                ? words.say("breakdowns.carried.nothing")
                : words.say("breakdowns.carried.of", number(of.carried(), words), number(of.all(), words));
    }

    private static String number(@Nullable Integer told, Words words) {
        return told == null ? words.say("breakdowns.not-told") : String.valueOf(told);
    }

    /** The group of which least is carried, by its people; where it is the same of all, that. */
    private String headline(Words words) {
        List<Row> told = table.rows().stream()
                .skip(1)
                .filter(row -> row.people().share() != null)
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNull(row.people().share())))
                .toList();
        if (told.isEmpty()) {
            return words.say("breakdowns.carried.none");
        }
        Of least = told.getFirst().people();
        if (Objects.equals(least.share(), told.getLast().people().share())) {
            return words.say("breakdowns.carried.alike");
        }
        List<Row> tied = told.stream()
                .filter(row -> Objects.equals(row.people().share(), least.share()))
                .toList();
        if (tied.size() > 1) {
            return words.say(
                    "breakdowns.carried.least.tied",
                    ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                            .format(tied.stream()
                                    .map(row -> words.say("breakdowns.carried.group-name", name(row, words)))
                                    .toList()));
        }
        return words.say(
                "breakdowns.carried.least." + counted(),
                name(told.getFirst(), words),
                number(least.carried(), words),
                number(least.all(), words));
    }
}
