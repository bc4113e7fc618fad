package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.SafeHtml;

/** UC-29, 7: what was deleted and inserted, word by word. */
class WordDifferencesTests {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("bus", "buses", "the", " ", "  ", ".", ",", "\n", "£4.5", "don't", "é", "🚌")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join("", words));
    }

    @Property
    void without_what_was_inserted_it_is_the_old_text_and_without_what_was_deleted_the_new(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifferences.between(before, after);

        assertThat(without(pieces, Piece.Kind.INSERTED)).isEqualTo(before);
        assertThat(without(pieces, Piece.Kind.DELETED)).isEqualTo(after);
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void whole_words_are_exchanged_and_runs_are_read_in_one() {
        assertThat(WordDifferences.between("There will be two buses.", "There will be many more buses."))
                .containsExactly(
                        new Piece(Piece.Kind.SAME, "There will be "),
                        new Piece(Piece.Kind.DELETED, "two"),
                        new Piece(Piece.Kind.INSERTED, "many more"),
                        new Piece(Piece.Kind.SAME, " buses."));
    }

    @Test
    void texts_beyond_what_anybody_reads_are_exchanged_as_a_whole() {
        String before = "one ".repeat(WordDifferences.MOST_WORDS);
        String after = "two ".repeat(WordDifferences.MOST_WORDS);

        assertThat(WordDifferences.between(before, after)).hasSize(2);
    }

    @Test
    void items_of_a_list_and_rows_of_a_table_have_lines_of_their_own() {
        assertThat(BlockLines.of(new SafeHtml("<ul><li><b>One</b> bus</li><li><p>Two</p></li></ul>")))
                .isEqualTo("• One bus\n• Two");
        assertThat(BlockLines.of(new SafeHtml(
                        "<table><tr><th>Bus</th><th>Day</th></tr><tr><td>1</td><td>Monday</td></tr></table>")))
                .isEqualTo("Bus | Day\n1 | Monday");
    }
}
