package org.throughline.insight.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which labels still have a voice. */
class SurvivalTests {

    /** 400 texts: 390 of one label, three each of two rare ones, and four that carry both. */
    private static Survival survival() {
        List<Set<String>> labels = new ArrayList<>();
        for (int text = 0; text < 396; text++) {
            labels.add(Set.of(text < 390 ? "many" : text < 393 ? "ramps" : "signing"));
        }
        labels.add(Set.of("many", "twice only"));
        labels.add(Set.of("many", "twice only"));
        labels.add(Set.of("many"));
        labels.add(Set.of());
        return new Survival(labels);
    }

    @Test
    void rare_is_at_most_one_in_a_hundred_and_at_least_three() {
        assertThat(survival().count(true)).isEqualTo(2);
        assertThat(survival().count(false)).isEqualTo(1);
    }

    @Test
    void a_label_survives_when_one_of_its_texts_is_shown() {
        assertThat(survival().shown(List.of(0, 391), true)).isEqualTo(0.5);
        assertThat(survival().shown(List.of(0, 391), false)).isEqualTo(1);
        assertThat(survival().shown(List.of(), true)).isZero();
    }

    @Test
    void chance_is_worked_out_exactly() {
        assertThat(survival().byChance(400, true)).isEqualTo(1);
        // 1 - (399/400)(398/399)(397/398)
        assertThat(survival().byChance(1, true)).isCloseTo(3.0 / 400, within(1e-9));
    }

    @Test
    void without_such_a_label_there_is_no_number() {
        assertThat(new Survival(List.of(Set.of("a"))).shown(List.of(0), true)).isNaN();
    }
}
