package org.throughline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.copies.Difference.Kind;
import org.throughline.copies.Letters.Sent;

/** What the sender of a form letter added goes on as that person's own point. */
class OwnWordsTests {

    private static final String LETTER =
            "The day centre in Mill Lane must stay open. People come from all over the town. "
                    + "Without it many of us would see nobody for days.";

    private static List<String> own(String copy) {
        return OwnWords.in(copy, LETTER, Background.NONE).stream()
                .map(Passage::text)
                .toList();
    }

    @Test
    void a_sentence_that_was_added_is_its_senders_own() {
        assertThat(own(LETTER + " My deaf neighbour learnt to sign there."))
                .containsExactly("My deaf neighbour learnt to sign there");
    }

    @Test
    void words_added_inside_a_sentence_are_its_senders_own() {
        assertThat(own(LETTER.replace("town", "town on the number seven bus")))
                .containsExactly("on the number seven bus");
    }

    @Test
    void a_single_word_is_own_when_it_is_a_sentence() {
        assertThat(own(LETTER + " Shame!")).containsExactly("Shame");
    }

    @Test
    void a_word_exchanged_here_and_there_is_no_point() {
        assertThat(own(LETTER.replace("many", "most").replace("town", "city"))).isEmpty();
    }

    @Test
    void what_was_moved_stays_the_letters() {
        assertThat(own("Without it many of us would see nobody for days. People come from all over the town. "
                        + "The day centre in Mill Lane must stay open."))
                .isEmpty();
    }

    @Test
    void what_the_question_says_is_nobodys_own() {
        String question = "What should happen to the swimming pool?";

        assertThat(OwnWords.in(
                        LETTER + " What should happen to the swimming pool?", LETTER, Background.of(List.of(question))))
                .isEmpty();
    }

    @Test
    void the_differences_say_what_was_added_left_out_and_changed() {
        List<Difference> differences = Differences.between(
                "The centre must stay open. People come from all over.", "The old centre must stay shut. People come.");

        assertThat(differences).extracting(Difference::kind).containsExactly(Kind.ADDED, Kind.CHANGED, Kind.LEFT_OUT);
        assertThat(differences).extracting(Difference::after).containsExactly("old", "shut", "");
        assertThat(differences).extracting(Difference::before).containsExactly("", "open", "from all over");
    }

    @Test
    void everything_that_was_added_to_letters_survives() {
        List<Sent> sent = new Letters(7).campaigns(10, 60);
        Map<String, Sent> byId = new HashMap<>();
        sent.forEach(one -> byId.put(one.letter().id(), one));
        for (CopyGroup group :
                CopyGroups.of(sent.stream().map(Sent::letter).toList(), Background.NONE, CopyRules.STANDARD)) {
            String reference = byId.get(group.reference()).letter().text();
            group.copies().stream()
                    .map(copy -> byId.get(copy.id()))
                    .filter(copy -> !copy.added().isEmpty())
                    .forEach(copy -> {
                        String own = OwnWords.in(copy.letter().text(), reference, Background.NONE).stream()
                                .map(Passage::text)
                                .collect(Collectors.joining(" "));
                        assertThat(Word.in(own).stream().map(Word::form))
                                .containsAll(Word.in(copy.added()).stream()
                                        .map(Word::form)
                                        .toList());
                    });
        }
    }
}
