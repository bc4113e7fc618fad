package org.throughline.insight.themes;

import java.util.List;
import java.util.stream.Collectors;
import org.throughline.insight.points.Point;
import org.throughline.insight.points.Points;

/**
 * A contribution as far as it is grouped.
 *
 * @param id what the caller knows it by, unique
 * @param text as it was published
 * @param stance what its author chose; empty where none was stated, which is a lane of its own
 * @param own the points that are looked at, where the rest of the text is somebody else's; empty for all of it
 */
public record Comment(String id, String text, String stance, List<Point> own) {

    public Comment {
        own = List.copyOf(own);
    }

    /** One that is its author's own from beginning to end. */
    public Comment(String id, String text, String stance) {
        this(id, text, stance, List.of());
    }

    List<Point> points() {
        return own.isEmpty() ? Points.in(text) : own;
    }

    /** What gives its points their meaning: the words of its author. */
    String around() {
        return own.isEmpty() ? text : own.stream().map(Point::text).collect(Collectors.joining("\n"));
    }
}
