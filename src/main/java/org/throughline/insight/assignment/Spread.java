package org.throughline.insight.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.throughline.insight.vectors.Vectors;

/**
 * Where a confirmed theme lies and how far it reaches: a new contribution joins the theme that it fits best, if it lies no farther out
 * than nearly all that people put there. So each theme sets its own bound, and confirmed themes never move.
 *
 * @param centre of its members
 * @param bound the cosine to the centre that all but a few members reach
 * @param typical the cosine of a member in the middle
 */
public record Spread(float[] centre, float bound, float typical) {

    /** One in so many members is taken to be an exception. */
    private static final int EXCEPTIONS = 20;

    private static final float ROUNDING = 1e-5f;

    /** The reach of at least one member. */
    public static Spread of(float[]... members) {
        float[] centre = Vectors.centre(
                members, java.util.stream.IntStream.range(0, members.length).toArray());
        float[] cosines = new float[members.length];
        for (int member = 0; member < members.length; member++) {
            cosines[member] = Vectors.dot(members[member], centre);
        }
        Arrays.sort(cosines);
        return new Spread(centre, cosines[members.length / EXCEPTIONS], cosines[members.length / 2]);
    }

    boolean reaches(float... vector) {
        return Vectors.dot(vector, centre) >= bound - ROUNDING;
    }

    /** How far from the middle of the theme, measured by its own width: 0 is typical, 1 its bound. */
    double distance(float... vector) {
        double width = Math.max(1e-3, typical - bound);
        return (typical - Vectors.dot(vector, centre)) / width;
    }

    /** The theme that the vector fits best of those that reach it; none leaves it unsorted. Of equals the first by name. */
    public static Optional<String> nearest(Map<String, Spread> themes, float... vector) {
        return themes.entrySet().stream()
                .filter(theme -> theme.getValue().reaches(vector))
                .min(Comparator.<Map.Entry<String, Spread>>comparingDouble(
                                theme -> theme.getValue().distance(vector))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spread spread
                && Arrays.equals(centre, spread.centre)
                && bound == spread.bound
                && typical == spread.typical;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(centre);
    }
}
