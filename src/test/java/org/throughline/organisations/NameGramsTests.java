package org.throughline.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameGramsTests {

    private static double likeness(String one, String other) {
        Set<String> first = NameGrams.of(one);
        Set<String> second = NameGrams.of(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return NameGrams.likeness(shared.size(), first.size(), second.size());
    }

    @ParameterizedTest
    @CsvSource({
        "Larkfield Hospice,Larkfield Hospice Trust Ltd",
        "Larkfield Hospice,The Larkfield Hospise",
        "Tesselmouth Deaf Circle,Deaf Circle of Tesselmouth",
        "Ashenby Young Carers,Ashenby Young Carers' Group",
        "Café & Garden,Cafe and Garden",
        "Ropewalk Somali Women's Circle,Ropewalk Somali Womens Circle"
    })
    void names_that_a_reader_would_take_for_one_another_are_alike_UC12_7(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(NameGrams.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({
        "Larkfield Hospice,Larkfield Library",
        "Ashenby Young Carers,Ashenby Autism Parents",
        "Saltmarrow Sight,Rainbow Line Saltmarrow",
        "Marl Hill Homes,Marl Hill Parents for Clean Air",
        "Age Well Upper Tessel,Speak Up Tessel"
    })
    void names_that_share_a_place_alone_are_not_UC12_7(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(NameGrams.ALIKE);
    }

    @Test
    void letters_of_every_script_count_and_words_that_tell_nothing_do_not() {
        assertThat(NameGrams.of("جمعية الأمل")).isNotEmpty();
        assertThat(NameGrams.of("The Group")).isNotEmpty();
        assertThat(NameGrams.of("The Kite Group")).isEqualTo(NameGrams.of("Kite"));
        assertThat(NameGrams.of("— !")).isEmpty();
    }

    @Property
    void likeness_is_the_same_both_ways_and_full_with_itself(@ForAll String one, @ForAll String other) {
        assertThat(likeness(one, other)).isEqualTo(likeness(other, one)).isBetween(0.0, 1.0);
        assertThat(likeness(one, one)).isEqualTo(NameGrams.of(one).isEmpty() ? 0.0 : 1.0);
    }
}
