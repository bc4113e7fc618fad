package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.throughline.contributions.Redaction.Part;
import org.throughline.contributions.Redaction.Reason;

/** Whatever is removed from whatever text: the rest stays as it was written, and nothing of the passage is shown. */
class RedactionProperties {

    private static final String MARK = "\u25A0";

    /** Letters outside the basic plane, joined emoji, marks and right-to-left letters among plain ones. */
    @Provide
    Arbitrary<Original> wanted() {
        Arbitrary<String> texts = Arbitraries.of(
                        "a", "b", " ", "\n", "é", "e\u0301", "👩‍👧", "🏴", "ש", "لا", ".", "0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(letters -> String.join("", letters));
        return texts.flatMap(
                text -> passage(text.length()).list().ofMaxSize(5).map(passages -> new Original(text, null, passages)));
    }

    private static Arbitrary<Redaction> passage(int length) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, length - 1),
                        Arbitraries.integers().between(1, length),
                        Arbitraries.of(Reason.class))
                .as((one, other, reason) ->
                        new Redaction(Part.TEXT, Math.min(one, other - 1), Math.max(one + 1, other), reason));
    }

    private static Original checked(Original wanted) {
        return new Original(wanted.text(), null, Redactions.checked(wanted, wanted.redactions()));
    }

    @Property
    void what_is_left_is_letter_by_letter_what_was_written(@ForAll("wanted") Original wanted) {
        Original original = checked(wanted);
        StringBuilder left = new StringBuilder(original.text());
        for (Redaction removed : original.redactions().reversed()) {
            left.replace(removed.from(), removed.to(), MARK);
        }

        assertThat(Redactions.shown(original, Part.TEXT, reason -> MARK)).isEqualTo(left.toString());
    }

    @Property
    void every_letter_that_was_chosen_is_gone(@ForAll("wanted") Original wanted) {
        Original original = checked(wanted);

        for (Redaction chosen : wanted.redactions()) {
            assertThat(original.redactions())
                    .anyMatch(removed -> removed.from() <= chosen.from() && removed.to() >= chosen.to());
        }
    }

    @Property
    void passages_are_in_order_apart_from_each_other_and_checking_again_changes_nothing(
            @ForAll("wanted") Original wanted) {
        Original original = checked(wanted);
        List<Redaction> removed = original.redactions();

        for (int next = 1; next < removed.size(); next++) {
            assertThat(removed.get(next).from())
                    .isGreaterThanOrEqualTo(removed.get(next - 1).to());
        }
        assertThat(checked(original).redactions()).isEqualTo(removed);
    }

    @Property
    void no_letter_is_cut_in_half(@ForAll("wanted") Original wanted) {
        String shown = Redactions.shown(checked(wanted), Part.TEXT, reason -> MARK);

        assertThat(shown.codePoints().filter(letter -> Character.getType(letter) == Character.SURROGATE))
                .isEmpty();
    }

    @Property
    void what_is_kept_is_read_back(@ForAll("wanted") Original wanted) {
        assertThat(Redactions.read(Redactions.write(wanted.redactions()))).isEqualTo(wanted.redactions());
    }

    @Property
    void both_texts_of_an_author_are_apart(@ForAll Reason reason) {
        Original original =
                new Original("Mrs Quist", "Mrs Quist", List.of(new Redaction(Part.PROPOSED_WORDING, 0, 3, reason)));

        assertThat(Redactions.shown(original, Part.TEXT, unused -> MARK)).isEqualTo("Mrs Quist");
        assertThat(Redactions.shown(original, Part.PROPOSED_WORDING, unused -> MARK))
                .isEqualTo(MARK + " Quist");
    }
}
