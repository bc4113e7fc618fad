package org.throughline.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** V-measure and adjusted Rand, against values worked out by hand. */
class AgreementTests {

    @Test
    void groups_that_are_the_labels_agree_wholly() {
        assertThat(Agreement.vMeasure(List.of("a", "a", "b"), List.of(1, 1, 2))).isEqualTo(1);
        assertThat(Agreement.adjustedRand(List.of("a", "a", "b"), List.of(1, 1, 2)))
                .isEqualTo(1);
    }

    @Test
    void one_group_for_all_tells_nothing() {
        assertThat(Agreement.vMeasure(List.of("a", "b"), List.of(1, 1))).isZero();
        assertThat(Agreement.adjustedRand(List.of("a", "a", "b", "b"), List.of(1, 1, 1, 1)))
                .isZero();
    }

    @Test
    void a_label_in_two_groups_is_homogeneous_but_not_complete() {
        // homogeneity 1, completeness ln 2 / (1.5 ln 2)
        assertThat(Agreement.vMeasure(List.of("a", "a", "b", "b"), List.of(1, 2, 3, 3)))
                .isCloseTo(0.8, within(1e-9));
        assertThat(Agreement.adjustedRand(List.of("a", "a", "b", "b"), List.of(1, 2, 3, 3)))
                .isCloseTo(4.0 / 7, within(1e-9));
    }

    @Test
    void one_label_only_and_one_text_only_can_be_measured() {
        assertThat(Agreement.vMeasure(List.of("a"), List.of(1))).isEqualTo(1);
        assertThat(Agreement.adjustedRand(List.of("a"), List.of(1))).isEqualTo(1);
        assertThat(Agreement.vMeasure(List.of("a", "a"), List.of(1, 2))).isZero();
    }

    @Property
    void the_names_of_the_groups_change_nothing(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 4) Integer> labels) {
        List<String> named =
                labels.stream().map(label -> "group " + (label * 7) % 5).toList();

        assertThat(Agreement.vMeasure(labels, named)).isCloseTo(1, within(1e-9));
        assertThat(Agreement.adjustedRand(labels, named)).isCloseTo(1, within(1e-9));
    }
}
