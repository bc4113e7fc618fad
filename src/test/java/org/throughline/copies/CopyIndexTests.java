package org.throughline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.copies.CopyGroup.Copy;
import org.throughline.copies.CopyGroupsTests.Pairs;
import org.throughline.copies.Letters.Sent;

/** Copies as they arrive, one by one. */
class CopyIndexTests {

    private static final String LETTER =
            "The day centre in Mill Lane must stay open on five days a week for all who need it.";

    private final CopyIndex index = new CopyIndex(CopyRules.STANDARD);

    private List<Copy> add(String id, String text) {
        return index.add(new Letter(id, "person of " + id, text), Background.NONE);
    }

    @Test
    void the_first_two_are_shown_as_like_and_the_third_founds_the_group() {
        assertThat(add("a", LETTER)).isEmpty();
        assertThat(add("b", LETTER + " My mother goes there."))
                .extracting(Copy::id)
                .containsExactly("a");
        assertThat(index.groups()).isEmpty();
        assertThat(add("c", "Dear all, " + LETTER)).extracting(Copy::id).containsExactlyInAnyOrder("a", "b");
        assertThat(index.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.people()).isEqualTo(3));
    }

    @Test
    void a_group_from_which_people_withdraw_is_none() {
        add("a", LETTER);
        add("b", LETTER);
        add("c", LETTER);
        index.remove("b");

        assertThat(index.groups()).isEmpty();
        assertThat(index.like("a")).extracting(Copy::id).containsExactly("c");
        assertThat(index.like("b")).isEmpty();
    }

    @Test
    void a_text_that_is_changed_is_compared_anew() {
        add("a", LETTER);
        add("b", LETTER);

        assertThat(add("b", "Something else altogether, which nobody has said before in so many words as I do now."))
                .isEmpty();
        assertThat(index.like("a")).isEmpty();
    }

    @Test
    void what_arrives_one_by_one_is_grouped_nearly_as_well_as_all_together() {
        List<Sent> sent = new Letters(5).campaigns(30, 60);
        sent.forEach(one -> index.add(one.letter(), Background.NONE));

        Pairs pairs = CopyGroupsTests.pairs(sent, index.groups());
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.98);
    }
}
