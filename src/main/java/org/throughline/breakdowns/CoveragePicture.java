package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.Chart;
import org.throughline.charts.StackChart;
import org.throughline.charts.Words;
import org.throughline.contributions.Stance;

/**
 * How much of what was said signed statements carry, for each stance that people chose.
 *
 * @param shares in the order of the stances, the last for those who did not say
 */
record CoveragePicture(List<Share> shares) {

    /** @param stance absent where nobody said where they stand */
    record Share(@Nullable Stance stance, int carried, int all) {}

    static CoveragePicture of(Heard heard) {
        List<Share> shares = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            shares.add(share(stance, heard));
        }
        shares.add(share(null, heard));
        return new CoveragePicture(shares);
    }

    private static Share share(@Nullable Stance stance, Heard heard) {
        int carried = 0;
        int all = 0;
        for (var said : heard.said().values()) {
            if (said.stance() == stance) {
                all++;
                carried += heard.carried().contains(said.id()) ? 1 : 0;
            }
        }
        return new Share(stance, carried, all);
    }

    private int carried() {
        return shares.stream().mapToInt(Share::carried).sum();
    }

    private int all() {
        return shares.stream().mapToInt(Share::all).sum();
    }

    boolean isSigned() {
        return carried() > 0;
    }

    Chart draw(Words words) {
        List<StackChart.Row> rows = new ArrayList<>();
        rows.add(row(words.say("breakdowns.stances.whole"), carried(), all()));
        shares.stream()
                .filter(share -> share.all() > 0)
                .forEach(share -> rows.add(row(
                        words.say(
                                share.stance() == null
                                        ? "breakdowns.not-said"
                                        : share.stance().textKey()),
                        share.carried(),
                        share.all())));
        return new StackChart(
                        words.say("breakdowns.coverage.title", carried(), all()),
                        words.say("breakdowns.coverage.subtitle"),
                        words.say("breakdowns.coverage.stance"),
                        List.of(
                                new StackChart.Part(words.say("breakdowns.coverage.carried"), "chart-part"),
                                new StackChart.Part(
                                        words.say("breakdowns.coverage.rest"), "chart-part chart-part-rest")),
                        rows,
                        false,
                        words.say("breakdowns.coverage.how"),
                        words.say("breakdowns.source.contributions", all()))
                .draw(words);
    }

    private static StackChart.Row row(String label, int carried, int all) {
        return new StackChart.Row(label, List.of(carried, all - carried), 0);
    }
}
