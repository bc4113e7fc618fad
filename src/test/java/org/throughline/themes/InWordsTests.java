package org.throughline.themes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-20.7: one table for everybody, so that "many" means the same on every page. */
class InWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, 10, NOBODY",
        "1, 1, ONE",
        "1, 100, ONE",
        "2, 3, MOST",
        "2, 4, A_FEW",
        "4, 10, A_FEW",
        "5, 50, A_FEW",
        "6, 50, SOME",
        "15, 50, SOME",
        "16, 50, MANY",
        "25, 50, MANY",
        "26, 50, MOST",
        "50, 50, MOST"
    })
    void numbers_have_their_word_UC20_7(int said, int all, InWords word) {
        assertThat(InWords.of(said, all)).isEqualTo(word);
    }

    @Property
    void more_people_never_have_a_smaller_word_UC20_7(
            @ForAll @IntRange(max = 2000) int said, @ForAll @IntRange(max = 2000) int more) {
        int all = said + more;
        assertThat(InWords.of(said, all)).isLessThanOrEqualTo(InWords.of(Math.min(all, said + 1), all));
    }
}
