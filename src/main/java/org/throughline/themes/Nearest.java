package org.throughline.themes;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/** Which point of a contribution speaks for a group of contributions. */
final class Nearest {

    private Nearest() {}

    /** The number of the one that is nearest to the middle of the whole texts; 0, the whole, where nothing was read. */
    static int point(List<ReadPoint> points, Collection<List<ReadPoint>> group) {
        float[][] wholes = group.stream().map(read -> read.getFirst().vector()).toArray(float[][]::new);
        float[] middle =
                Vectors.centre(wholes, IntStream.range(0, wholes.length).toArray());
        return points.stream()
                .skip(points.size() > 1 ? 1 : 0)
                .max(Comparator.<ReadPoint>comparingDouble(point -> Vectors.dot(point.vector(), middle))
                        .thenComparing(point -> -point.number()))
                .map(ReadPoint::number)
                .orElse(0);
    }
}
