package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.ContributionView;
import org.throughline.insight.points.Point;
import org.throughline.insight.points.Points;
import org.throughline.insight.vectors.Embedder;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;

/**
 * What reading a contribution gave.
 *
 * @param said absent when it is not published any more
 * @param sections those that it, or the comment to which it replies, is about
 */
record Reading(
        ContributionId id,
        ReadingState state,
        @Nullable ContributionView said,
        List<SectionId> sections,
        List<ReadPoint> points) {

    static Reading gone(ContributionId id) {
        return new Reading(id, ReadingState.GONE, null, List.of(), List.of());
    }

    /** @param parent the comment to which it replies, where it replies to one */
    static Reading of(ContributionView said, @Nullable ContributionView parent) {
        return new Reading(said.id(), state(said), said, sections(parent == null ? said : parent), List.of());
    }

    private static ReadingState state(ContributionView said) {
        if (!said.wordsShown()) {
            return ReadingState.NOT_SHOWN;
        }
        boolean foreign = org.throughline.insight.points.Lane.of(said.text())
                == org.throughline.insight.points.Lane.NEEDS_TRANSLATION;
        return foreign ? ReadingState.FOREIGN : ReadingState.READ;
    }

    private static List<SectionId> sections(ContributionView said) {
        return said.sections().isEmpty()
                ? List.of(Lane.MISSING)
                : said.sections().stream().map(SectionRef::id).toList();
    }

    String text() {
        return said == null ? "" : said.text();
    }

    /** The same with the vectors of what can be grouped, all computed together. */
    static List<Reading> withPoints(Collection<Reading> readings) {
        List<List<Point>> points = readings.stream().map(Reading::parts).toList();
        float[][] vectors = Embedder.vectors(
                points.stream().flatMap(List::stream).map(Point::text).toList());
        List<Reading> all = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (Reading reading : readings) {
            List<ReadPoint> read = new ArrayList<>();
            for (Point point : points.get(at++)) {
                read.add(new ReadPoint(read.size(), point.start(), point.end(), vectors[next++]));
            }
            all.add(new Reading(reading.id, reading.state, reading.said, reading.sections, read));
        }
        return all;
    }

    /** The whole, and behind it its points where they are more than the whole. */
    private List<Point> parts() {
        if (state != ReadingState.READ) {
            return List.of();
        }
        String text = text();
        List<Point> parts = new ArrayList<>(List.of(new Point(0, text.length(), text)));
        List<Point> points = Points.in(text);
        if (!points.equals(parts)) {
            parts.addAll(points);
        }
        return parts;
    }
}
