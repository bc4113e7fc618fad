package org.throughline.insight.themes;

import java.util.ArrayList;
import java.util.List;
import org.throughline.insight.vectors.Vectors;

/**
 * Adds lines for what many say and no line says well: each time the point that brings the members of its group, all together, nearest to
 * a line (facility location).
 */
final class Gaps {

    /** Of a large group so many points are tried. */
    private static final int TRIED = 32;

    private final float[][] vectors;
    private final float[] covered;
    private final List<Integer> lines;

    private Gaps(float[][] vectors, List<Integer> lines) {
        this.vectors = vectors;
        this.lines = new ArrayList<>(lines);
        covered = new float[vectors.length];
        lines.forEach(this::cover);
    }

    /** The lines, and behind them so many more as groups need and the length allows. */
    static List<Integer> filled(List<Integer> lines, int length, List<int[]> groups, float[][] vectors) {
        return new Gaps(vectors, lines).filled(length, groups);
    }

    private List<Integer> filled(int length, List<int[]> groups) {
        while (lines.size() < length) {
            int best = -1;
            double most = 0;
            for (int[] group : groups) {
                int step = (group.length + TRIED - 1) / TRIED;
                for (int at = 0; at < group.length; at += step) {
                    double gain = gain(group[at], group);
                    if (gain > most) {
                        most = gain;
                        best = group[at];
                    }
                }
            }
            if (best < 0) {
                break;
            }
            lines.add(best);
            cover(best);
        }
        return lines;
    }

    private double gain(int line, int... members) {
        double gain = 0;
        for (int member : members) {
            gain += Math.max(0, Vectors.dot(vectors[member], vectors[line]) - covered[member]);
        }
        return lines.contains(line) ? 0 : gain;
    }

    private void cover(int line) {
        for (int point = 0; point < vectors.length; point++) {
            covered[point] = Math.max(covered[point], Vectors.dot(vectors[point], vectors[line]));
        }
    }
}
