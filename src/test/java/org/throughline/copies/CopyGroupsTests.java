package org.throughline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.throughline.copies.CopyGroup.Copy;
import org.throughline.copies.Letters.Sent;

/** What is a campaign and what is not. */
class CopyGroupsTests {

    private static final String LETTER =
            "The day centre in Mill Lane must stay open on five days a week for all who need it.";

    private static List<CopyGroup> groups(List<Letter> letters) {
        return CopyGroups.of(letters, Background.NONE, CopyRules.STANDARD);
    }

    private static List<Letter> letters(String... texts) {
        List<Letter> letters = new ArrayList<>();
        for (String text : texts) {
            letters.add(new Letter("c" + letters.size(), "p" + letters.size(), text));
        }
        return letters;
    }

    /** Precision and recall over all pairs of letters. */
    static Pairs pairs(List<Sent> sent, List<CopyGroup> groups) {
        Map<String, Integer> campaign = new HashMap<>();
        sent.forEach(one -> campaign.put(one.letter().id(), one.campaign()));
        long right = 0;
        long said = 0;
        for (CopyGroup group : groups) {
            Map<Integer, Long> inside = group.copies().stream()
                    .collect(Collectors.groupingBy(copy -> campaign.get(copy.id()), Collectors.counting()));
            said += pairs(group.copies().size());
            right += inside.entrySet().stream()
                    .filter(some -> some.getKey() >= 0)
                    .mapToLong(some -> pairs(some.getValue()))
                    .sum();
        }
        long meant = sent.stream()
                .filter(one -> one.campaign() >= 0)
                .collect(Collectors.groupingBy(Sent::campaign, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(CopyGroupsTests::pairs)
                .sum();
        return new Pairs((double) right / said, (double) right / meant);
    }

    record Pairs(double precision, double recall) {}

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    @Test
    void copies_edited_in_ten_ways_are_found_and_letters_on_the_same_arguments_are_not() {
        for (long seed = 1; seed <= 3; seed++) {
            List<Sent> sent = new Letters(seed).campaigns(30, 60);
            Pairs pairs = pairs(sent, groups(sent.stream().map(Sent::letter).toList()));
            assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.995);
            assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.99);
        }
    }

    @Test
    void the_order_of_arrival_changes_nothing() {
        List<Letter> letters = new ArrayList<>(
                new Letters(4).campaigns(5, 20).stream().map(Sent::letter).toList());
        List<CopyGroup> groups = groups(letters);
        Collections.shuffle(letters, new Random(9));

        assertThat(groups(letters)).isEqualTo(groups).hasSize(5);
    }

    @Test
    void three_people_make_a_campaign_and_two_do_not() {
        assertThat(groups(letters(LETTER, LETTER))).isEmpty();
        assertThat(groups(letters(LETTER, LETTER, LETTER.toUpperCase(java.util.Locale.ROOT))))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.people()).isEqualTo(3);
                    assertThat(group.copies()).extracting(Copy::id).containsExactly("c0", "c1", "c2");
                    assertThat(group.copies()).extracting(Copy::likeness).containsOnly(1.0);
                });
    }

    @Test
    void one_person_who_sends_a_letter_three_times_is_one_person() {
        assertThat(groups(List.of(
                        new Letter("a", "ann", LETTER),
                        new Letter("b", "ann", LETTER),
                        new Letter("c", "bob", LETTER))))
                .isEmpty();
    }

    @Test
    void below_twelve_words_equal_texts_are_no_campaign() {
        String eleven = "very good service and the staff are always kind to me";

        assertThat(groups(letters(eleven, eleven, eleven))).isEmpty();
        assertThat(groups(letters(eleven + " too", eleven + " too", eleven + " too")))
                .hasSize(1);
    }

    @Test
    void who_repeats_the_question_copies_nobody() {
        Background question = Background.of(
                List.of(
                        "Do you think the new policy on parking will have a positive or negative impact on the shops of the town?"));
        List<Letter> letters = letters(
                "I think the new policy on parking will have a negative impact on the shops of the town.",
                "The new policy on parking will have a very bad impact on the shops of the town, sadly.",
                "Yes: the new policy on parking will have a good impact on the shops of the town.");

        assertThat(CopyGroups.of(letters, question, CopyRules.STANDARD)).isEmpty();
        assertThat(groups(letters)).hasSize(1);
    }

    @Test
    void words_of_any_script_are_compared() {
        String welsh = "Rhaid i’r ganolfan ddydd aros ar agor bum niwrnod yr wythnos i bawb sydd ei hangen.";
        String chinese = "日间中心必须每周五天为所有需要的人开放";

        assertThat(groups(letters(welsh, welsh.replace('’', '\''), welsh))).hasSize(1);
        assertThat(groups(letters(chinese, chinese, chinese))).hasSize(1);
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(groups(List.of())).isEmpty();
        assertThat(groups(letters("", " ", "…", "no"))).isEmpty();
    }
}
