package org.throughline.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughline.insight.themes.FairQuotations;

/** Every stance is heard alike, however many hold it. */
class StanceGapTests {

    private static float[] direction(int at) {
        float[] vector = new float[12];
        vector[at] = 1;
        return vector;
    }

    @Test
    void the_gap_is_the_largest_less_the_smallest_share_that_is_heard() {
        float[][] vectors = {direction(0), direction(0), direction(1), direction(2)};
        List<String> stances = List.of("no", "no", "yes", "yes");

        assertThat(StanceGap.of(List.of(0, 2), vectors, stances)).isCloseTo(0.5, within(1e-9));
        assertThat(StanceGap.of(List.of(0, 2, 3), vectors, stances)).isZero();
        assertThat(StanceGap.of(List.of(0), vectors, stances)).isEqualTo(1);
        assertThat(StanceGap.of(List.of(0), vectors, List.of("no", "no", "no", "no")))
                .isNaN();
    }

    @Test
    void quotations_are_chosen_so_that_few_are_heard_like_many() {
        float[][] vectors = IntStream.range(0, 44)
                .mapToObj(at -> direction(at < 40 ? at % 8 : 8 + at % 4))
                .toArray(float[][]::new);
        List<String> stances =
                IntStream.range(0, 44).mapToObj(at -> at < 40 ? "no" : "yes").toList();
        List<Integer> chosen = FairQuotations.choose(6, vectors, stances);

        assertThat(chosen).hasSize(6).doesNotHaveDuplicates();
        assertThat(StanceGap.of(chosen, vectors, stances)).isLessThanOrEqualTo(0.25);
    }

    @Test
    void there_are_never_more_quotations_than_people() {
        assertThat(FairQuotations.choose(9, new float[][] {direction(0)}, List.of("no")))
                .containsExactly(0);
    }
}
