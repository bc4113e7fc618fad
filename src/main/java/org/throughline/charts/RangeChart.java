package org.throughline.charts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.charts.BarChart.Counted;
import org.throughline.charts.Chart.Mark;
import org.throughline.charts.Chart.Table;

/**
 * A ranking: each thing is a dot at its place, the first place leftmost, on a line over the places that it may as well have had.
 *
 * @param title the message, as a headline
 * @param subtitle what decided the places, of whom, when
 * @param things what is ranked, as the heading of its column
 * @param places in the order to show them in
 * @param people how many took part
 * @param counted what took part
 */
public record RangeChart(
        String title, String subtitle, String things, List<Placed> places, long people, Counted counted) {

    /**
     * One thing.
     *
     * @param place 1 is the first
     * @param best the first of the places that it may as well have had, {@code place} where nothing is known of that
     * @param worst the last of them
     * @param score what decided, in words
     */
    public record Placed(String label, int place, int best, int worst, String score) {

        public Placed {
            if (best < 1 || place < 1 || worst < best) {
                throw new IllegalArgumentException("No range of places: " + best + " to " + worst);
            }
        }

        /** Nothing is known of how sure the place is. */
        public static Placed exactly(String label, int place, String score) {
            return new Placed(label, place, place, place, score);
        }

        private boolean isSure() {
            return best == worst;
        }
    }

    public RangeChart {
        places = List.copyOf(places);
    }

    /**
     * Draws it.
     *
     * @param ranged whether the ranges are known; otherwise dots alone are shown and it is said why
     */
    public Chart draw(boolean ranged, Words words) {
        return new Chart(
                title,
                subtitle,
                words.say(ranged ? "charts.range.how" : "charts.range.unknown"),
                places.stream()
                        .map(placed -> new Mark(placed.label(), value(placed, ranged, words), drawn(placed)))
                        .toList(),
                words.say(counted == Counted.PEOPLE ? "charts.source" : "charts.source.organisations", people),
                new Table(
                        subtitle,
                        ranged
                                ? List.of(
                                        things,
                                        words.say("charts.place"),
                                        words.say("charts.range"),
                                        words.say("charts.score"))
                                : List.of(things, words.say("charts.place"), words.say("charts.score")),
                        places.stream()
                                .map(placed -> row(placed, ranged, words))
                                .toList()));
    }

    private static String value(Placed placed, boolean ranged, Words words) {
        return ranged
                ? words.say("charts.range.value", placed.place(), range(placed, words))
                : words.say("charts.place.value", placed.place());
    }

    private static String range(Placed placed, Words words) {
        return placed.isSure()
                ? words.say("charts.range.sure", placed.best())
                : words.say("charts.range.between", placed.best(), placed.worst());
    }

    private static List<String> row(Placed placed, boolean ranged, Words words) {
        String place = String.valueOf(placed.place());
        return ranged
                ? List.of(placed.label(), place, range(placed, words), placed.score())
                : List.of(placed.label(), place, placed.score());
    }

    private Svg drawn(Placed placed) {
        return Svg.of(
                "svg",
                Map.of("class", "chart-mark", "width", "100%", "height", "1em", "aria-hidden", "true"),
                line(1, Math.max(2, places.size()), "1", "0.25"),
                line(placed.best(), placed.worst(), "5", "0.6"),
                Svg.of("circle", Map.of("cx", at(placed.place()), "cy", "50%", "r", "0.4em", "fill", "currentColor")));
    }

    private Svg line(int from, int to, String width, String opacity) {
        return Svg.of(
                "line",
                Map.of(
                        "x1",
                        at(from),
                        "x2",
                        at(to),
                        "y1",
                        "50%",
                        "y2",
                        "50%",
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        width,
                        "stroke-opacity",
                        opacity,
                        "stroke-linecap",
                        "round"));
    }

    /** Where a place lies, so that neither the first nor the last dot is cut. */
    private String at(int place) {
        double share = places.size() < 2 ? 0 : (place - 1.0) / (places.size() - 1);
        return String.format(Locale.ROOT, "%.2f%%", 2 + 96 * Math.min(1, share));
    }
}
