package org.throughline.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.contributions.Original;
import org.throughline.contributions.Redaction;
import org.throughline.contributions.Redaction.Part;
import org.throughline.contributions.Redaction.Reason;
import org.throughline.flags.Flag;
import org.throughline.moderation.FlaggedText;

@Tag("view")
class PassagesTests {

    private static final String TEXT = "Mr Quist has a number. mr quist: 01632 960144. İstanbul, MR QUIST.";

    private static Passages passages() {
        int from = TEXT.indexOf("01632");
        return new Passages(
                new Original(TEXT, "Ask Mr Quist.", List.of()),
                List.of(
                        new FlaggedText(Part.TEXT, new Flag(Flag.Kind.PHONE, from, from + 12)),
                        new FlaggedText(Part.TEXT, new Flag(Flag.Kind.COPY, 0, TEXT.length()))));
    }

    private static List<String> chosen(Passages passages) {
        return passages.chosen().stream().map(passages::words).toList();
    }

    @Test
    void a_flagged_passage_is_removed_and_shown_again_with_one_press() {
        Passages passages = passages();
        Passages.Suggestion phone = passages.suggestions().getFirst();

        passages.toggle(phone);
        assertThat(chosen(passages)).containsExactly("01632 960144");
        assertThat(passages.isChosen(phone)).isTrue();
        passages.toggle(phone);
        assertThat(chosen(passages)).isEmpty();
    }

    @Test
    void what_concerns_the_whole_text_is_no_passage() {
        assertThat(passages().suggestions()).hasSize(1);
    }

    @Test
    void written_words_are_removed_wherever_they_stand() {
        Passages passages = passages();

        assertThat(passages.addWords(" mr Quist ", Reason.PERSONAL_DATA)).isTrue();
        assertThat(chosen(passages)).containsExactly("Mr Quist", "mr quist", "MR QUIST", "Mr Quist");
        assertThat(passages.addWords("Mrs Quist", Reason.PERSONAL_DATA)).isFalse();
        assertThat(passages.addWords("  ", Reason.PERSONAL_DATA)).isFalse();
    }

    @Test
    void what_was_removed_before_is_chosen_at_first() {
        Redaction before = new Redaction(Part.TEXT, 0, 8, Reason.ABUSIVE);

        assertThat(new Passages(new Original(TEXT, null, List.of(before)), List.of()).chosen())
                .containsExactly(before);
    }

    @Property
    void passages_never_lie_over_each_other(@ForAll @Size(max = 10) List<@IntRange(max = 60) Integer> places) {
        Passages passages = passages();
        places.forEach(place -> passages.add(new Redaction(Part.TEXT, place, place + 4, Reason.ABUSIVE)));

        List<Redaction> chosen = passages.chosen();
        for (int next = 1; next < chosen.size(); next++) {
            assertThat(chosen.get(next).from())
                    .isGreaterThanOrEqualTo(chosen.get(next - 1).to());
        }
        places.forEach(
                place -> assertThat(chosen).anyMatch(passage -> passage.from() <= place && passage.to() >= place + 4));
    }

    @Property
    void segments_put_together_are_the_text(@ForAll @Size(max = 6) List<@IntRange(max = 50) Integer> places) {
        List<FlaggedText> flags = places.stream()
                .distinct()
                .map(place -> new FlaggedText(Part.TEXT, new Flag(Flag.Kind.ABUSE, place, place + 5)))
                .toList();
        Original original = new Original(TEXT, null, List.of(new Redaction(Part.TEXT, 3, 8, Reason.ABUSIVE)));

        List<Segment> segments = Segment.of(original, Part.TEXT, flags);

        assertThat(String.join("", segments.stream().map(Segment::words).toList()))
                .isEqualTo(TEXT);
        assertThat(segments.stream()
                        .filter(segment -> segment.removed() != null)
                        .map(Segment::words))
                .isNotEmpty()
                .allMatch("Quist"::contains);
    }
}
