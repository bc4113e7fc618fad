package org.throughline.breakdowns;

import java.util.List;
import java.util.stream.Stream;
import org.throughline.charts.Chart;
import org.throughline.charts.GridChart;
import org.throughline.charts.Words;
import org.throughline.contributions.CountedComments;
import org.throughline.contributions.Difference;
import org.throughline.contributions.Reach;
import org.throughline.kernel.Spelled;

/** Comments by how many people they touch and how big a difference it makes to each, as their authors see it. */
public record WeightsPicture(List<CountedComments.Weighed> comments) {

    /** Whether nobody has answered both questions yet. */
    public boolean isEmpty() {
        return all() == 0;
    }

    private int of(Reach reach, Difference difference) {
        return comments.stream()
                .filter(one -> one.reach() == reach && one.difference() == difference)
                .mapToInt(CountedComments::comments)
                .sum();
    }

    private int all() {
        return comments.stream().mapToInt(CountedComments::comments).sum();
    }

    public Chart draw(Words words) {
        int rare = of(Reach.A_FEW, Difference.LIFE_CHANGING) + of(Reach.DOZENS, Difference.LIFE_CHANGING);
        return new GridChart(
                        words.say("breakdowns.few.title", rare, all()),
                        words.say("breakdowns.few.subtitle"),
                        words.say("breakdowns.few.reach"),
                        Stream.of(Difference.values())
                                .map(difference -> words.say(key("difference", difference)))
                                .toList(),
                        Stream.of(Reach.values())
                                .map(reach -> row(reach, words))
                                .toList(),
                        words.say("breakdowns.few.how"),
                        words.say("breakdowns.source.comments", all()))
                .draw();
    }

    private GridChart.Row row(Reach reach, Words words) {
        int most = comments.stream().mapToInt(CountedComments::comments).max().orElse(1);
        return new GridChart.Row(
                words.say(key("reach", reach)),
                Stream.of(Difference.values())
                        .map(difference -> new GridChart.Cell(
                                String.valueOf(of(reach, difference)), (double) of(reach, difference) / most))
                        .toList());
    }

    /** The key of the words that people chose from. */
    public static String key(String choice, Enum<?> chosen) {
        return "contributions." + choice + "." + Spelled.of(chosen);
    }
}
