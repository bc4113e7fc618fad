package org.throughline.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-07.15: what a flag says and where. */
class FlagsTests {

    private static final Watchlists RUDE =
            Watchlists.of(List.of(" sandra  PELLOWBY "), List.of("Idiot*", "ass", "cunt"));

    private static List<Flag> in(String text) {
        return Flags.in(text, RUDE);
    }

    @Property
    void of_two_numbers_that_differ_in_one_digit_one_at_most_is_an_nhs_number(
            @ForAll @LongRange(min = 3_000_000_000L, max = 9_999_999_999L) long number,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int step) {
        String digits = String.valueOf(number);
        char other = (char) ('0' + (digits.charAt(place) - '0' + step) % 10);
        String changed = digits.substring(0, place) + other + digits.substring(place + 1);

        assertThat(NhsNumbers.hasCheckDigit(digits) && NhsNumbers.hasCheckDigit(changed))
                .isFalse();
    }

    @Property
    void whatever_the_text_flags_lie_within_it_in_order_and_apart(@ForAll @StringLength(max = 200) String text) {
        List<Flag> flags =
                in(text).stream().filter(flag -> !flag.kind().isWhole()).toList();

        for (int next = 0; next < flags.size(); next++) {
            Flag flag = flags.get(next);
            assertThat(flag.from()).isNotNegative().isLessThan(flag.to());
            assertThat(flag.to()).isLessThanOrEqualTo(text.length());
            assertThat(next == 0 || flags.get(next - 1).to() <= flag.from()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "idiot",
                "IDIOTS",
                "id1ot",
                "1diot",
                "i d i o t",
                "i.d.i.o.t",
                "i-d-i-o-t",
                "i_d_i_o_t",
                "id.iot",
                "id*ot",
                "idïot",
                "idiooooot",
                "idiot's",
                "“idiot”",
                "(idiot)",
                "idiotic"
            })
    void a_hidden_word_is_found(String word) {
        assertThat(in("You are all " + word + ", I say."))
                .as(word)
                .extracting(Flag::kind)
                .contains(Flag.Kind.ABUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "assess",
                "class",
                "mass",
                "455",
                "as s",
                "a s a p",
                "i did it",
                "idiom",
                "Assam",
                "a*b",
                "***",
                "as",
                "Essex",
                "***t"
            })
    void another_word_is_not(String word) {
        assertThat(in("Here is " + word + " for you.")).as(word).isEmpty();
    }

    @Test
    void of_two_that_lie_over_each_other_the_surer_one_stays() {
        assertThat(in("Write to me@example.org now please")).containsExactly(new Flag(Flag.Kind.EMAIL, 9, 23));
    }

    @Test
    void empty_lists_find_nothing_and_a_list_is_read_without_regard_to_case_and_space() {
        assertThat(Flags.in("Sandra Pellowby is an idiot.", Watchlists.EMPTY)).isEmpty();
        assertThat(in("SANDRA\nPellowby came.")).containsExactly(new Flag(Flag.Kind.STAFF_NAME, 0, 15));
    }
}
