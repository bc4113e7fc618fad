package org.throughline.insight.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/**
 * Why a point is in a theme, for a person to judge: what in the theme is nearest to it, and the words that both use.
 *
 * @param nearest the nearest points of other contributions in the theme, nearest first
 * @param sharedWords the words that name something in the point and in one of these, in the order of the alphabet
 */
public record WhyHere(List<Quotation> nearest, List<String> sharedWords) {

    private static final int NEAREST = 3;

    /**
     * @param point the one that is asked about
     * @param members the theme's points with their vectors in the same order
     */
    public static WhyHere of(Quotation point, float[] vector, List<Quotation> members, float[][] vectors) {
        List<Quotation> nearest = IntStream.range(0, vectors.length)
                .filter(member -> !members.get(member).comment().equals(point.comment()))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(member -> -Vectors.dot(vectors[member], vector))
                        .thenComparing(member -> member))
                .limit(NEAREST)
                .map(members::get)
                .toList();
        Set<String> words = Phrases.words(point.point().text());
        List<String> shared = nearest.stream()
                .flatMap(near -> Phrases.words(near.point().text()).stream())
                .filter(words::contains)
                .distinct()
                .sorted()
                .toList();
        return new WhyHere(nearest, shared);
    }
}
