package org.throughline.tallies.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.throughline.tallies.Difference;
import org.throughline.tallies.Exclusion;
import org.throughline.tallies.Explanation;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Step;
import org.throughline.tallies.command.Counted.Timed;

/** What was counted, as text to read in a terminal. */
final class TallyReport {

    private static final int WIDTH = 32;

    private final Counted counted;
    private final boolean withReasons;
    private final List<String> lines = new ArrayList<>();

    TallyReport(Counted counted, boolean withReasons) {
        this.counted = counted;
        this.withReasons = withReasons;
    }

    String text() {
        lines.add(Plain.say(
                "tallies.report.head",
                counted.election().ballots().voters(),
                counted.election().options().size(),
                counted.election().budget().toPlainString()));
        counted.file().remarks().forEach(remark -> lines.add(Plain.text(remark)));
        counted.outcomes().forEach(this::add);
        counted.rankings().forEach(this::add);
        counted.groups().ifPresent(groups -> {
            add("group-fair", groups.together());
            groups.tooSmall().forEach(group -> lines.add("  " + Plain.say("tallies.report.too-small", group)));
        });
        return String.join(System.lineSeparator(), lines);
    }

    private void add(Timed timed) {
        Outcome outcome = timed.outcome();
        Exclusion exclusion = outcome.exclusion();
        lines.add("");
        lines.add(outcome.rule().label());
        line("tallies.report.winners", String.join(", ", counted.ids(outcome.winners())));
        line("tallies.report.cost", TallyData.plain(outcome.cost()));
        line(
                "tallies.report.excluded",
                String.format(
                        Locale.ROOT,
                        "%.4f (%d of %d)",
                        exclusion.ratio().doubleValue(),
                        exclusion.excluded(),
                        exclusion.voters()));
        line("tallies.report.seconds", String.format(Locale.ROOT, "%.3f", timed.seconds()));
        outcome.completed().ifPresent(completion -> line("tallies.report.steps", String.valueOf(completion.steps())));
        outcome.decidedByTies()
                .forEach(step -> line(
                        "tallies.report.tie",
                        counted.id(step.option()) + " = " + String.join(" = ", counted.ids(step.tied()))));
        timed.campaigns().ifPresent(this::campaigns);
        if (withReasons) {
            reasons(outcome);
        }
    }

    private void line(String key, String value) {
        lines.add(("  %-" + WIDTH + "s%s").formatted(Plain.say(key), value));
    }

    private void campaigns(Difference difference) {
        line("tallies.report.campaigns.only-with", String.join(", ", counted.ids(difference.onlyFirst())));
        line("tallies.report.campaigns.only-without", String.join(", ", counted.ids(difference.onlySecond())));
    }

    private void reasons(Outcome outcome) {
        Explanation explanation = new Explanation(counted.election(), outcome);
        explanation.ofAll().forEach(sentence -> lines.add("  " + Plain.text(sentence)));
        for (Step step : outcome.steps()) {
            lines.add("  " + counted.id(step.option()) + ": "
                    + explanation.of(step).stream().map(Plain::text).collect(Collectors.joining(" ")));
        }
    }

    private void add(String name, Ranking ranking) {
        lines.add("");
        lines.add(name);
        Map<Integer, List<Ranking.Place>> ranks = ranking.places().stream()
                .collect(Collectors.groupingBy(Ranking.Place::rank, TreeMap::new, Collectors.toList()));
        ranks.forEach((rank, places) -> lines.add("  %4d  %s (%s)"
                .formatted(
                        rank,
                        places.stream().map(place -> counted.id(place.option())).collect(Collectors.joining(" = ")),
                        TallyData.plain(places.getFirst().score()))));
    }
}
