package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** UC-34, 5: against values that can be worked out by hand. */
class FisherTests {

    /** Fisher, The Design of Experiments (1935), chapter 2: of 70 ways to choose four cups of eight, 16 + 1 have three or more right. */
    @Test
    void a_lady_who_tells_three_of_four_cups_of_tea_may_be_guessing() {
        assertThat(Fisher.probability(3, 4, 1, 4)).isCloseTo(34 / 70.0, within(1e-9));
    }

    @Test
    void a_lady_who_tells_all_four_cups_of_tea_guesses_once_in_seventy_either_way() {
        assertThat(Fisher.probability(4, 4, 0, 4)).isCloseTo(2 / 70.0, within(1e-9));
    }

    /**
     * Fisher, Statistical Methods for Research Workers, section 21.02: of 13 criminals with an identical twin 10 had a twin who was convicted
     * too, of 17 others 2. As or more unlikely in that direction: 619 in 1,330,665; 95 more in the other.
     */
    @Test
    void convictions_of_twins_are_not_alike() {
        double likelier = 619 / 1_330_665.0;
        assertThat(Fisher.probability(10, 13, 2, 17))
                .isCloseTo(0.0005367, within(1e-7))
                .isGreaterThan(likelier);
    }

    @Test
    void equal_shares_are_as_likely_as_can_be() {
        assertThat(Fisher.probability(5, 10, 50, 100)).isCloseTo(1, within(1e-9));
        assertThat(Fisher.probability(0, 0, 3, 9)).isCloseTo(1, within(1e-9));
    }

    @Test
    void many_people_are_counted_as_exactly_as_few() {
        assertThat(Fisher.probability(300, 1_000, 900, 9_000)).isLessThan(1e-50);
        assertThat(Fisher.probability(101, 1_000, 899, 9_000)).isGreaterThan(0.9);
    }

    /** Holm, A simple sequentially rejective multiple test procedure (1979): the smallest times all, the next times one fewer, never falling. */
    @Test
    void asking_four_times_costs_what_holm_says() {
        List<Double> corrected = Fisher.corrected(List.of(0.04, 0.01, 0.03, 0.02));
        assertThat(corrected.get(0)).isCloseTo(0.06, within(1e-12));
        assertThat(corrected.get(1)).isCloseTo(0.04, within(1e-12));
        assertThat(corrected.get(2)).isCloseTo(0.06, within(1e-12));
        assertThat(corrected.get(3)).isCloseTo(0.06, within(1e-12));
    }
}
