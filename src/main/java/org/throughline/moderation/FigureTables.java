package org.throughline.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.throughline.charts.Percent;
import org.throughline.charts.Words;

/** The public report as tables of words, the same on both faces. */
public record FigureTables(ModerationFigures figures, Words words) {

    /** @param heading of the table */
    public record Table(String heading, List<Row> rows) {}

    /** One line of a table. */
    public record Row(String what, String number) {}

    public List<Table> all() {
        return List.of(
                new Table(
                        word("moderation.figures.volumes"),
                        List.of(
                                row("moderation.figures.received", String.valueOf(figures.received())),
                                row("moderation.figures.waiting", String.valueOf(figures.waiting())),
                                row(
                                        "moderation.figures.promise",
                                        word("moderation.figures.days", figures.promisedDays())))),
                whole("moderation.figures.outcomes", figures.outcomes()),
                table("moderation.figures.reasons", figures.reasons()),
                new Table(
                        word("moderation.figures.times"),
                        List.of(
                                row("moderation.figures.median", hours(figures.medianHours())),
                                row("moderation.figures.most", hours(figures.mostHours())),
                                row("moderation.figures.in-time", percent(figures.inTime())))),
                with(
                        table("moderation.figures.reports", figures.reports()),
                        row("moderation.figures.changed", number(figures.changedAfterReport()))),
                table("moderation.figures.appeals", figures.appeals()),
                new Table(
                        word("moderation.figures.looks"),
                        List.of(
                                row("moderation.figures.looks.number", number(figures.secondLooks())),
                                row("moderation.figures.looks.agree", percent(figures.agreed())))));
    }

    private Table whole(String headingKey, Map<String, Integer> numbers) {
        List<Row> rows = new ArrayList<>();
        numbers.forEach((key, number) -> rows.add(row(key, String.valueOf(number))));
        return new Table(word(headingKey), rows);
    }

    private Table table(String headingKey, Map<String, OptionalInt> numbers) {
        List<Row> rows = new ArrayList<>();
        numbers.forEach((key, number) -> rows.add(row(key, number(number))));
        return new Table(word(headingKey), rows);
    }

    private static Table with(Table table, Row last) {
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(last);
        return new Table(table.heading(), rows);
    }

    private Row row(String key, String number) {
        return new Row(word(key), number);
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : word("moderation.figures.few");
    }

    private String hours(OptionalInt hours) {
        return hours.isPresent()
                ? word("moderation.figures.hours", hours.getAsInt())
                : word("moderation.figures.not-yet");
    }

    private String percent(Optional<ModerationFigures.Part> part) {
        return part.map(told -> Percent.of(told.count(), told.all(), words))
                .orElseGet(() -> word("moderation.figures.not-yet"));
    }

    private String word(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
