package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonalOrderTests {

    private static final List<Integer> OPTIONS = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    @Test
    void a_reader_finds_the_same_order_again() {
        assertThat(PersonalOrder.of(OPTIONS, "Rosalind", "ballot"))
                .isEqualTo(PersonalOrder.of(OPTIONS, "Rosalind", "ballot"))
                .containsExactlyInAnyOrderElementsOf(OPTIONS);
    }

    @Test
    void every_option_stands_first_for_somebody() {
        assertThat(IntStream.range(0, 200)
                        .mapToObj(reader -> PersonalOrder.of(OPTIONS, "reader " + reader, "ballot")
                                .getFirst()))
                .containsAll(OPTIONS);
    }

    @Test
    void another_ballot_has_another_order() {
        assertThat(PersonalOrder.of(OPTIONS, "Rosalind", "one"))
                .isNotEqualTo(PersonalOrder.of(OPTIONS, "Rosalind", "two"));
    }
}
