package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.Chart;
import org.throughline.charts.StackChart;
import org.throughline.charts.Words;
import org.throughline.contributions.CountedComments;
import org.throughline.contributions.Stance;
import org.throughline.kernel.Spelled;
import org.throughline.plans.SectionId;

/** Where people stand, by their own choice: of the whole, of each section that anybody spoke of, and of what is missing. */
record StancesPicture(SectionsPicture comments) {

    Chart draw(Words words) {
        List<StackChart.Row> rows = new ArrayList<>();
        rows.add(new StackChart.Row(
                words.say("breakdowns.stances.whole"),
                Stream.of(Stance.values()).map(this::all).toList(),
                all(null)));
        comments.contents().stream()
                .filter(entry -> comments.of(entry.section().id()) > 0)
                .forEach(entry ->
                        rows.add(row(entry.section().title(), entry.section().id())));
        if (comments.of(null) > 0) {
            rows.add(row(words.say("breakdowns.missing"), null));
        }
        int stated = comments.all() - all(null);
        return new StackChart(
                        headline(stated, words),
                        words.say("breakdowns.stances.subtitle"),
                        words.say("breakdowns.section"),
                        Stream.of(Stance.values())
                                .map(stance -> new StackChart.Part(words.say(stance.textKey()), style(stance)))
                                .toList(),
                        rows,
                        true,
                        words.say("breakdowns.stances.how"),
                        words.say("breakdowns.source.comments", comments.all()))
                .draw(words);
    }

    private String headline(int stated, Words words) {
        if (stated == 0) {
            return words.say("breakdowns.stances.none");
        }
        int most = Stream.of(Stance.values()).mapToInt(this::all).max().orElse(0);
        String stands = Stream.of(Stance.values())
                .filter(stance -> all(stance) == most)
                .map(stance -> words.say("breakdowns.stance." + stance, most))
                .collect(Collectors.joining(words.say("breakdowns.stances.as-many", most)));
        return words.say("breakdowns.stances.title", stated, most, stands);
    }

    private StackChart.Row row(String label, @Nullable SectionId section) {
        return new StackChart.Row(
                label,
                Stream.of(Stance.values())
                        .map(stance -> comments.of(section, stance))
                        .toList(),
                comments.of(section, null));
    }

    int all(@Nullable Stance stance) {
        return comments.comments().stream()
                .filter(one -> one.stance() == stance)
                .mapToInt(CountedComments::comments)
                .sum();
    }

    private static String style(Stance stance) {
        return "chart-part chart-part-" + Spelled.of(stance);
    }
}
