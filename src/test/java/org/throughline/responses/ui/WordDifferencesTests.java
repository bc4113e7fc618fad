package org.throughline.responses.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.responses.ui.WordDifferences.Run;

class WordDifferencesTests {

    private static String text(List<Run> runs) {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    private static List<String> only(List<Run> runs) {
        return runs.stream().filter(Run::only).map(Run::words).toList();
    }

    @Test
    void words_that_stand_in_one_text_alone_are_marked_there() {
        WordDifferences differences = WordDifferences.between("More buses, and later.", "More buses, and cheaper.");

        assertThat(only(differences.theirs())).containsExactly("later");
        assertThat(only(differences.mine())).containsExactly("cheaper");
    }

    @Property
    void both_texts_come_back_whole(@ForAll String theirs, @ForAll String mine) {
        WordDifferences differences = WordDifferences.between(theirs, mine);

        assertThat(text(differences.theirs())).isEqualTo(theirs);
        assertThat(text(differences.mine())).isEqualTo(mine);
    }

    @Property
    void a_text_does_not_differ_from_itself(@ForAll String text) {
        assertThat(WordDifferences.between(text, text).isEmpty()).isTrue();
    }
}
