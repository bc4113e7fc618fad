package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.insight.points.Lane;
import org.throughline.insight.vectors.VectorStore;
import org.throughline.insight.vectors.Vectors;

/**
 * Contributions made ready to be grouped: their points with their vectors, lane by lane. The order in which contributions come changes
 * nothing: they are sorted by text and id.
 */
public final class Corpus {

    private final List<Part> parts;
    private final List<String> needTranslation;

    private Corpus(List<Part> parts, List<String> needTranslation) {
        this.parts = parts;
        this.needTranslation = needTranslation;
    }

    /** The contributions of one stance. */
    record Part(String stance, List<Comment> comments, List<Quotation> points, float[][] vectors) {

        /** Of each point the number of its comment, counting from 0. */
        int[] owners() {
            Map<String, Integer> numbers = new HashMap<>();
            return points.stream()
                    .mapToInt(point -> {
                        numbers.putIfAbsent(point.comment(), numbers.size());
                        return numbers.getOrDefault(point.comment(), 0);
                    })
                    .toArray();
        }
    }

    /** Parts the contributions into lanes and points. */
    public static Corpus parted(Collection<Comment> comments) {
        List<Comment> sorted = comments.stream()
                .sorted(Comparator.comparing(Comment::text).thenComparing(Comment::id))
                .toList();
        List<String> foreign = new ArrayList<>();
        Map<String, List<Comment>> lanes = new TreeMap<>();
        for (Comment comment : sorted) {
            if (Lane.of(comment.text()) == Lane.NEEDS_TRANSLATION) {
                foreign.add(comment.id());
            } else {
                lanes.computeIfAbsent(comment.stance(), some -> new ArrayList<>())
                        .add(comment);
            }
        }
        return new Corpus(
                lanes.entrySet().stream()
                        .map(lane -> part(lane.getKey(), lane.getValue()))
                        .toList(),
                foreign);
    }

    private static Part part(String stance, List<Comment> comments) {
        List<Quotation> points = comments.stream()
                .flatMap(comment -> comment.points().stream().map(point -> new Quotation(comment.id(), point)))
                .toList();
        return new Part(stance, comments, points, new float[0][]);
    }

    /** The same with a vector for each point. */
    public Corpus withVectors(VectorStore store) {
        return new Corpus(parts.stream().map(part -> withVectors(part, store)).toList(), needTranslation);
    }

    /** Half of what a point means is in its own words, half in the contribution around it. */
    private static Part withVectors(Part part, VectorStore store) {
        Map<String, String> texts = part.comments().stream().collect(Collectors.toMap(Comment::id, Comment::around));
        float[][] own = store.vectors(
                part.points().stream().map(point -> point.point().text()).toList());
        float[][] around = store.vectors(part.points().stream()
                .map(point -> texts.getOrDefault(point.comment(), ""))
                .toList());
        float[][] vectors = IntStream.range(0, own.length)
                .mapToObj(point -> Vectors.between(own[point], around[point]))
                .toArray(float[][]::new);
        return new Part(part.stance(), part.comments(), part.points(), vectors);
    }

    /** How many points there are in all lanes. */
    public int points() {
        return parts.stream().mapToInt(part -> part.points().size()).sum();
    }

    List<Part> parts() {
        return parts;
    }

    List<String> needTranslation() {
        return needTranslation;
    }
}
