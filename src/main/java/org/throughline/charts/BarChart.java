package org.throughline.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * Horizontal bars: how many of the people who took part chose each thing. One may have chosen several, so shares need not add up to the
 * whole.
 *
 * @param title the message, as a headline
 * @param subtitle what is counted, of whom, when
 * @param things what the bars stand for, as the heading of their column
 * @param bars in the order to show them in
 * @param people how many took part
 * @param counted what took part
 */
public record BarChart(String title, String subtitle, String things, List<Bar> bars, long people, Counted counted) {

    /** Who is counted. The two are never in one chart: an organisation is not a person. */
    public enum Counted {
        PEOPLE,
        ORGANISATIONS
    }

    /** One thing, and how many people chose it. */
    public record Bar(String label, long count) {}

    public BarChart {
        bars = List.copyOf(bars);
        if (bars.stream().anyMatch(bar -> bar.count() < 0 || bar.count() > people)) {
            throw new IllegalArgumentException("A bar counts people, at least none and at most all " + people);
        }
    }

    /** A chart that counts people. */
    public BarChart(String title, String subtitle, String things, List<Bar> bars, long people) {
        this(title, subtitle, things, bars, people, Counted.PEOPLE);
    }

    /** The sentence of this key, said of what is counted. */
    String of(String key) {
        return counted == Counted.PEOPLE ? key : key + ".organisations";
    }

    public Chart draw(Words words) {
        return new Chart(
                title,
                subtitle,
                Spoken.of(this, words),
                bars.stream().map(bar -> mark(bar, words)).toList(),
                words.say(of("charts.source"), people),
                new Table(
                        subtitle,
                        List.of(things, words.say(of("charts.people")), words.say("charts.share")),
                        bars.stream().map(bar -> row(bar, words)).toList()));
    }

    private Mark mark(Bar bar, Words words) {
        return new Mark(bar.label(), words.say("charts.value", bar.count(), share(bar.count(), words)), drawn(bar));
    }

    private List<String> row(Bar bar, Words words) {
        return List.of(bar.label(), String.format(Locale.UK, "%,d", bar.count()), share(bar.count(), words));
    }

    String share(long count, Words words) {
        return Percent.of(count, people, words);
    }

    private Svg drawn(Bar bar) {
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "0.75em", "aria-hidden", "true"),
                Svg.of(
                        "rect",
                        Map.of("width", "100%", "height", "100%", "fill", "currentColor", "fill-opacity", "0.1")),
                Svg.of("rect", Map.of("width", length(bar), "height", "100%", "fill", "currentColor")));
    }

    private String length(Bar bar) {
        return String.format(Locale.ROOT, "%.2f%%", people == 0 ? 0 : 100.0 * bar.count() / people);
    }
}
