package org.throughline.insight.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.insight.vectors.Vectors;

/** Themes are proposed for a contribution as people have coded others. */
class ClassifierTests {

    private static final List<String> THEMES = List.of("buses", "ramps", "hours");

    /** Vectors around one direction for each theme; every fifth contribution carries two. */
    private static Coded coded(long seed, int count) {
        Random random = new Random(seed);
        List<float[]> vectors = new ArrayList<>();
        List<Set<String>> themes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            float[] vector = new float[12];
            IntStream.range(0, 12).forEach(place -> vector[place] = (float) (random.nextGaussian() * 0.15 + 0.3));
            int first = at % 3;
            int second = at % 5 == 0 ? (first + 1) % 3 : first;
            vector[first] += 1;
            vector[second] += second == first ? 0 : 1;
            vectors.add(Vectors.unit(vector));
            themes.add(first == second ? Set.of(THEMES.get(first)) : Set.of(THEMES.get(first), THEMES.get(second)));
        }
        return new Coded(vectors.toArray(float[][]::new), themes);
    }

    private static double overlap(Classifier classifier, Coded rest) {
        return IntStream.range(0, rest.size())
                .mapToDouble(place -> SetOverlap.of(rest.themes().get(place), classifier.themes(rest.vectors()[place])))
                .average()
                .orElseThrow();
    }

    @Test
    void what_was_coded_is_learnt_one_theme_or_several() {
        assertThat(overlap(Classifier.learn(coded(1, 200)), coded(2, 200))).isGreaterThan(0.95);
    }

    @Test
    void the_same_coding_gives_the_same_proposals() {
        float[] vector = coded(3, 1).vectors()[0];

        assertThat(Classifier.learn(coded(1, 100)).likelihoods(vector))
                .isEqualTo(Classifier.learn(coded(1, 100)).likelihoods(vector));
    }

    @Test
    void a_contribution_always_gets_a_proposal_while_there_are_themes() {
        Classifier classifier = Classifier.learn(coded(1, 60));

        assertThat(classifier.themes(new float[12])).isNotEmpty();
    }

    @Test
    void one_theme_only_and_one_contribution_only_can_be_learnt() {
        Coded one = new Coded(new float[][] {{1, 0}}, List.of(Set.of("buses")));

        assertThat(Classifier.learn(one).themes(0, 1)).containsExactly("buses");
    }

    @Test
    void overlap_is_twice_what_both_hold_over_what_each_holds() {
        assertThat(SetOverlap.of(Set.of("a", "b"), Set.of("b"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(SetOverlap.of(Set.of(), Set.of())).isEqualTo(1);
        assertThat(SetOverlap.of(Set.of("a"), Set.of())).isZero();
    }

    @Test
    void the_interval_holds_the_mean_and_narrows_with_more_values() {
        Interval few = Interval.of(0, 1, 1, 0, 1);
        Interval many = Interval.of(
                IntStream.range(0, 500).mapToDouble(at -> at % 5 == 0 ? 0 : 1).toArray());

        assertThat(few.mean()).isCloseTo(0.6, within(1e-9)).isBetween(few.low(), few.high());
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
}
