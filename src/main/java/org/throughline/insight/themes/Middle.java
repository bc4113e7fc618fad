package org.throughline.insight.themes;

import java.util.Arrays;
import java.util.Comparator;
import org.throughline.insight.vectors.Vectors;

/** Which members say best what a group says. */
final class Middle {

    private Middle() {}

    /** The member nearest to the centre; of equally near ones the first. */
    static int of(float[][] vectors, int... members) {
        return nearestFirst(vectors, members)[0];
    }

    static int[] nearestFirst(float[][] vectors, int... members) {
        float[] centre = Vectors.centre(vectors, members);
        float[] near = new float[vectors.length];
        for (int member : members) {
            near[member] = Vectors.dot(vectors[member], centre);
        }
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(member -> -near[member])
                        .thenComparing(member -> member))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
