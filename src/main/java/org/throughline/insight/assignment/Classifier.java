package org.throughline.insight.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.throughline.insight.vectors.Vectors;

/**
 * Proposes themes for a contribution, learnt from those that people have coded: one regression for each theme, and the likelihood from
 * which on a theme is proposed, chosen so that what people coded is met best.
 */
public final class Classifier {

    /** What a proposal depends on besides what was coded; to be kept with it. */
    public static final String PARAMETERS = "Logistic regression for each theme, trust " + (int) Regression.TRUST + ", "
            + Regression.STEPS + " steps; threshold of the best of 3 folds";

    private static final int FOLDS = 3;
    private static final float[] THRESHOLDS = {0.15f, 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f};

    private final float[] mean;
    private final Map<String, Regression> regressions;
    private final float threshold;

    private Classifier(float[] mean, Map<String, Regression> regressions, float threshold) {
        this.mean = mean;
        this.regressions = regressions;
        this.threshold = threshold;
    }

    /** Learns from at least one coded contribution. */
    public static Classifier learn(Coded coded) {
        return fit(coded, coded.size() < 2 * FOLDS ? 0.5f : bestThreshold(coded));
    }

    /** A theme and how likely it is, from 0 to 1. */
    public record Proposal(String theme, double likelihood) {}

    /** All themes, the likeliest first. */
    public List<Proposal> likelihoods(float... vector) {
        float[] centred = centred(vector, mean);
        return regressions.entrySet().stream()
                .map(theme -> new Proposal(theme.getKey(), theme.getValue().likelihood(centred)))
                .sorted(java.util.Comparator.comparingDouble(Proposal::likelihood)
                        .reversed()
                        .thenComparing(Proposal::theme))
                .toList();
    }

    /** The themes to propose: the likely ones, or else the likeliest. */
    public Set<String> themes(float... vector) {
        return chosen(likelihoods(vector), threshold);
    }

    /** The same with how likely each is, the likeliest first. */
    public List<Proposal> proposals(float... vector) {
        List<Proposal> likelihoods = likelihoods(vector);
        Set<String> chosen = chosen(likelihoods, threshold);
        return likelihoods.stream()
                .filter(proposal -> chosen.contains(proposal.theme()))
                .toList();
    }

    private static Set<String> chosen(List<Proposal> likelihoods, float threshold) {
        Set<String> likely = likelihoods.stream()
                .filter(proposal -> proposal.likelihood() >= threshold)
                .map(Proposal::theme)
                .collect(Collectors.toCollection(TreeSet::new));
        if (likely.isEmpty() && !likelihoods.isEmpty()) {
            likely.add(likelihoods.getFirst().theme());
        }
        return likely;
    }

    private static float bestThreshold(Coded coded) {
        double[] met = new double[THRESHOLDS.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Coded rest = coded.chosen(IntStream.range(0, coded.size())
                    .filter(place -> place % FOLDS != left)
                    .toArray());
            Classifier classifier = fit(rest, 0.5f);
            for (int place = fold; place < coded.size(); place += FOLDS) {
                List<Proposal> likelihoods = classifier.likelihoods(coded.vectors()[place]);
                for (int at = 0; at < met.length; at++) {
                    met[at] += SetOverlap.of(coded.themes().get(place), chosen(likelihoods, THRESHOLDS[at]));
                }
            }
        }
        int best = 0;
        for (int at = 1; at < met.length; at++) {
            best = met[at] > met[best] ? at : best;
        }
        return THRESHOLDS[best];
    }

    private static Classifier fit(Coded coded, float threshold) {
        float[] mean = mean(coded.vectors());
        float[][] centred = java.util.Arrays.stream(coded.vectors())
                .map(vector -> centred(vector, mean))
                .toArray(float[][]::new);
        float spread = spread(centred);
        Set<String> themes = new TreeSet<>();
        coded.themes().forEach(themes::addAll);
        List<String> names = List.copyOf(themes);
        List<Regression> fitted = names.parallelStream()
                .map(theme -> Regression.fit(centred, carriers(coded, theme), spread))
                .toList();
        Map<String, Regression> regressions = new TreeMap<>();
        IntStream.range(0, names.size()).forEach(at -> regressions.put(names.get(at), fitted.get(at)));
        return new Classifier(mean, regressions, threshold);
    }

    private static boolean[] carriers(Coded coded, String theme) {
        boolean[] carries = new boolean[coded.size()];
        for (int place = 0; place < carries.length; place++) {
            carries[place] = coded.themes().get(place).contains(theme);
        }
        return carries;
    }

    private static float[] mean(float[]... vectors) {
        float[] mean = new float[vectors[0].length];
        for (float[] vector : vectors) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vector[at] / vectors.length;
            }
        }
        return mean;
    }

    private static float[] centred(float[] vector, float... mean) {
        float[] centred = vector.clone();
        for (int at = 0; at < centred.length; at++) {
            centred[at] -= mean[at];
        }
        return centred;
    }

    /** The largest eigenvalue by repeated multiplication, rounded up for what that misses. */
    private static float spread(float[]... vectors) {
        float[] direction = vectors[0].clone();
        direction[0] += 1;
        direction = Vectors.unit(direction);
        float spread = 0;
        for (int round = 0; round < 20; round++) {
            float[] next = new float[direction.length];
            for (float[] vector : vectors) {
                float along = Vectors.dot(vector, direction);
                for (int at = 0; at < next.length; at++) {
                    next[at] += along * vector[at];
                }
            }
            spread = (float) Math.sqrt(Vectors.dot(next, next));
            direction = Vectors.unit(next);
        }
        return spread * 1.1f;
    }
}
