package org.throughline.charts;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.throughline.charts.BarChart.Bar;

/** What bars say, in sentences. Equal bars are named together: a tie is a tie. */
final class Spoken {

    private Spoken() {}

    static String of(BarChart chart, Words words) {
        long most = chart.bars().stream().mapToLong(Bar::count).max().orElse(0);
        long least = chart.bars().stream().mapToLong(Bar::count).min().orElse(0);
        if (most == 0) {
            return words.say(chart.of("charts.none"));
        }
        if (most == least) {
            return words.say(chart.of("charts.equal"), most, chart.people(), chart.share(most, words));
        }
        return sentence("charts.most", most, chart, words) + " " + sentence("charts.least", least, chart, words);
    }

    private static String sentence(String key, long count, BarChart chart, Words words) {
        List<String> labels = chart.bars().stream()
                .filter(bar -> bar.count() == count)
                .map(Bar::label)
                .toList();
        return words.say(
                chart.of(labels.size() == 1 ? key : key + ".tied"),
                ListFormat.getInstance(Locale.UK, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(labels),
                count,
                chart.people(),
                chart.share(count, words));
    }
}
