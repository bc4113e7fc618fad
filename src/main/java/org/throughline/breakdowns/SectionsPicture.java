package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.Chart;
import org.throughline.charts.MeasureChart;
import org.throughline.charts.Words;
import org.throughline.contributions.CountedComments;
import org.throughline.contributions.Stance;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.SectionId;

/**
 * Where comments fall in the document: a row for each section in its order, those without any too.
 *
 * @param comments each comment once, at the section it names first
 */
record SectionsPicture(List<ContentsEntry> contents, List<CountedComments.Of> comments) {

    private static final int THOUSAND = 1_000;

    /** Sections of fewer words are too short to say how much was said for their length. */
    private static final int FEWEST_WORDS = 20;

    int of(@Nullable SectionId section) {
        return comments.stream()
                .filter(one -> Objects.equals(one.section(), section))
                .mapToInt(CountedComments::comments)
                .sum();
    }

    int of(@Nullable SectionId section, @Nullable Stance stance) {
        return comments.stream()
                .filter(one -> Objects.equals(one.section(), section) && one.stance() == stance)
                .mapToInt(CountedComments::comments)
                .sum();
    }

    /** All comments on the document: what is missing from it is in no section. */
    int onSections() {
        return all() - of(null);
    }

    int all() {
        return comments.stream().mapToInt(CountedComments::comments).sum();
    }

    private double forLength(ContentsEntry entry) {
        return entry.words() < FEWEST_WORDS
                ? 0
                : 1.0 * THOUSAND * of(entry.section().id()) / entry.words();
    }

    /** @param byLength for each thousand words of a section, so that long sections do not win by their length */
    Chart draw(boolean byLength, Words words) {
        String key = byLength ? "breakdowns.sections.length" : "breakdowns.sections";
        return new MeasureChart(
                        headline(key, byLength, words),
                        words.say(key + ".subtitle"),
                        columns(words),
                        rows(byLength, words),
                        words.say("breakdowns.sections.sum", onSections(), of(null)),
                        words.say("breakdowns.source.comments", all()))
                .draw();
    }

    private String headline(String key, boolean byLength, Words words) {
        if (onSections() == 0) {
            return words.say("breakdowns.sections.none");
        }
        ToDoubleFunction<ContentsEntry> drawn = entry -> drawn(entry, byLength);
        double largest = contents.stream().mapToDouble(drawn).max().orElse(0);
        List<ContentsEntry> most = contents.stream()
                .filter(entry -> drawn.applyAsDouble(entry) == largest)
                .toList();
        return words.say(
                most.size() == 1 ? key + ".title" : key + ".title.tied",
                most.size() == 1 ? most.getFirst().section().title() : most.size(),
                of(most.getFirst().section().id()),
                onSections(),
                rounded(forLength(most.getFirst())));
    }

    private double drawn(ContentsEntry entry, boolean byLength) {
        return byLength ? forLength(entry) : of(entry.section().id());
    }

    private static String rounded(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }

    private static List<String> columns(Words words) {
        List<String> columns =
                new ArrayList<>(List.of(words.say("breakdowns.section"), words.say("breakdowns.comments")));
        for (Stance stance : Stance.values()) {
            columns.add(words.say(stance.textKey()));
        }
        columns.add(words.say("breakdowns.not-said"));
        columns.add(words.say("breakdowns.words"));
        columns.add(words.say("breakdowns.for-length"));
        return columns;
    }

    /** What is about sections that the plan has no more stands at the end, so that the rows add up. */
    private List<MeasureChart.Row> rows(boolean byLength, Words words) {
        List<MeasureChart.Row> rows = new ArrayList<>();
        contents.forEach(entry -> rows.add(row(entry, byLength, words)));
        int inPlan =
                contents.stream().mapToInt(entry -> of(entry.section().id())).sum();
        int gone = onSections() - inPlan;
        if (gone > 0) {
            rows.add(new MeasureChart.Row(
                    words.say("breakdowns.sections.gone"),
                    byLength ? 0 : gone,
                    words.say("breakdowns.sections.value", gone),
                    List.of(String.valueOf(gone), "", "", "", "", "", "", "")));
        }
        return rows;
    }

    private MeasureChart.Row row(ContentsEntry entry, boolean byLength, Words words) {
        SectionId section = entry.section().id();
        List<String> cells = new ArrayList<>(List.of(String.valueOf(of(section))));
        for (Stance stance : Stance.values()) {
            cells.add(String.valueOf(of(section, stance)));
        }
        cells.add(String.valueOf(of(section, null)));
        cells.add(String.valueOf(entry.words()));
        cells.add(entry.words() < FEWEST_WORDS ? words.say("breakdowns.too-short") : rounded(forLength(entry)));
        String stances = Stream.of(Stance.values())
                .filter(stance -> of(section, stance) > 0)
                .map(stance ->
                        words.say("breakdowns.sections.stance", words.say(stance.textKey()), of(section, stance)))
                .collect(Collectors.joining(" · "));
        String number = byLength
                ? words.say("breakdowns.sections.value.length", rounded(forLength(entry)), of(section))
                : words.say("breakdowns.sections.value", of(section));
        return new MeasureChart.Row(
                entry.section().title(),
                byLength ? forLength(entry) : of(section),
                stances.isEmpty() ? number : number + " · " + stances,
                cells);
    }
}
