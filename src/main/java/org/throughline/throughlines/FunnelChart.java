package org.throughline.throughlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.charts.BarChart;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;

/** How far what was said has come: from what was received to what was answered, with the age of the oldest that waits. */
public record FunnelChart(Funnel funnel, Instant now) {

    private record Row(String key, Funnel.Step step) {}

    private List<Row> rows() {
        return List.of(
                new Row("received", new Funnel.Step(funnel.received(), null)),
                new Row("published", funnel.published()),
                new Row("themed", funnel.themed()),
                new Row("carried", funnel.carried()),
                new Row("answered", funnel.answered()));
    }

    public Chart draw(Words words) {
        String subtitle = words.say("throughlines.funnel.subtitle");
        BarChart bars = new BarChart(
                words.say(
                        "throughlines.funnel.title",
                        funnel.answered().reached(),
                        funnel.published().reached()),
                subtitle,
                words.say("throughlines.funnel.stage"),
                rows().stream()
                        .map(row -> new BarChart.Bar(
                                words.say("throughlines.funnel." + row.key()),
                                row.step().reached()))
                        .toList(),
                funnel.received());
        Chart drawn = bars.draw(words);
        return new Chart(
                drawn.title(),
                subtitle,
                words.say(
                        "throughlines.funnel.spoken",
                        funnel.received(),
                        funnel.published().reached(),
                        funnel.themed().reached(),
                        funnel.carried().reached(),
                        funnel.answered().reached()),
                drawn.marks(),
                words.say("throughlines.funnel.source"),
                new Chart.Table(
                        subtitle,
                        List.of(
                                words.say("throughlines.funnel.stage"),
                                words.say("throughlines.funnel.contributions"),
                                words.say("throughlines.funnel.oldest")),
                        rows().stream().map(row -> cells(row, words)).toList()));
    }

    private List<String> cells(Row row, Words words) {
        return List.of(
                words.say("throughlines.funnel." + row.key()),
                String.format(Locale.UK, "%,d", row.step().reached()),
                age(row.step().waitingSince(), words));
    }

    private String age(@Nullable Instant since, Words words) {
        return since == null
                ? words.say("throughlines.funnel.none")
                : words.say(
                        "throughlines.funnel.days", Duration.between(since, now).toDays());
    }
}
