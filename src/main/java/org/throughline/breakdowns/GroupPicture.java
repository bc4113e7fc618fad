package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.Chart;
import org.throughline.charts.GridChart;
import org.throughline.charts.Words;
import org.throughline.contributions.Speaker;
import org.throughline.themes.ThemeView;

/** A table of themes by groups as a picture, and what it says in sentences. */
public record GroupPicture(GroupTable table) {

    public Chart draw(Words words) {
        List<String> columns = new ArrayList<>(List.of(words.say("breakdowns.themes.all." + counted())));
        table.groups().forEach(group -> columns.add(group.words()));
        List<GridChart.Row> rows = new ArrayList<>();
        rows.add(row(words.say("breakdowns.themes.everybody"), table.all(), words));
        rows.add(row(words.say("breakdowns.themes.carried"), table.carried(), words));
        table.themes().forEach(theme -> rows.add(row(name(theme.theme(), words), theme.split(), words)));
        return new GridChart(
                        headline(words),
                        words.say("breakdowns.themes.subtitle." + table.dimension()),
                        words.say("breakdowns.themes.theme"),
                        columns,
                        rows,
                        words.say(table.exact() ? "breakdowns.themes.exact" : "breakdowns.themes.safe"),
                        words.say(
                                "breakdowns.source." + counted(),
                                number(table.all().total(), words)))
                .draw();
    }

    private Speaker.Kind counted() {
        return table.dimension().counted();
    }

    private GridChart.Row row(String label, ToldSplit split, Words words) {
        List<GridChart.Cell> cells = new ArrayList<>();
        cells.add(cell(split.total(), table.all().total(), words));
        IntStream.range(0, table.groups().size())
                .forEach(group -> cells.add(
                        cell(split.parts().get(group), table.all().parts().get(group), words)));
        return new GridChart.Row(label, cells);
    }

    /** The darker, the larger the share of the group that said it. */
    private static GridChart.Cell cell(@Nullable Integer told, @Nullable Integer of, Words words) {
        return new GridChart.Cell(
                number(told, words),
                told == null || of == null ? null : of == 0 ? Double.valueOf(0) : Math.min(1, (double) told / of));
    }

    private static String number(@Nullable Integer told, Words words) {
        return told == null ? words.say("breakdowns.not-told") : String.valueOf(told);
    }

    static String name(ThemeView theme, Words words) {
        return words.say(
                "breakdowns.themes.name",
                theme.title(),
                theme.section() == null
                        ? words.say("breakdowns.missing")
                        : theme.section().title(),
                words.say(
                        theme.stance() == null
                                ? "breakdowns.not-said"
                                : theme.stance().textKey()));
    }

    private String headline(Words words) {
        return table.themes().stream()
                .flatMap(theme -> theme.moreOften().stream().map(more -> new Said(theme, more)))
                .max(Comparator.comparingDouble(said -> said.more().times()))
                .map(said -> said.in(words))
                .orElseGet(() ->
                        words.say(table.themes().isEmpty() ? "breakdowns.themes.none" : "breakdowns.themes.alike"));
    }

    /** Who raises what more often, and what is heard mostly from one group. */
    public List<String> sentences(Words words) {
        return table.themes().stream()
                .flatMap(theme -> Stream.concat(
                        theme.moreOften().stream().map(more -> new Said(theme, more).in(words)),
                        Stream.ofNullable(theme.mostly())
                                .map(group -> words.say(
                                        "breakdowns.themes.mostly",
                                        theme.theme().title(),
                                        table.groups().get(group).words()))))
                .toList();
    }

    /** One such sentence. */
    private final class Said {

        private final ThemeRow theme;
        private final MoreOften more;

        Said(ThemeRow theme, MoreOften more) {
            this.theme = theme;
            this.more = more;
        }

        MoreOften more() {
            return more;
        }

        String in(Words words) {
            return words.say(
                    "breakdowns.themes.more",
                    theme.theme().title(),
                    String.format(Locale.UK, "%.1f", more.times()),
                    table.groups().get(more.group()).words());
        }
    }
}
