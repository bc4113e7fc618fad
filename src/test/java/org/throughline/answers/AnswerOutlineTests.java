package org.throughline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.throughline.answers.AnswerOutline.Entry;
import org.throughline.kernel.Ids;

/** UC-28, 7: pages of answers are cut by key, so that each answer stands on exactly one of them. */
class AnswerOutlineTests {

    private static final int STEP = AnswerOutline.STEP;

    private static AnswerOutline of(int many) {
        return new AnswerOutline(IntStream.range(0, many)
                .mapToObj(number -> new Entry(new AnswerId(Ids.next()), outcome(number), List.of(), false))
                .toList());
    }

    private static AnswerOutcome outcome(int number) {
        return number % 3 == 0 ? AnswerOutcome.NO : AnswerOutcome.ACCEPTED;
    }

    private static boolean isNo(Entry one) {
        return one.outcome() == AnswerOutcome.NO;
    }

    private static List<AnswerId> ids(AnswerOutline outline) {
        return outline.entries().stream().map(Entry::id).toList();
    }

    @Property(tries = 100)
    void turning_on_from_the_first_page_shows_each_answer_once_and_turning_back_leads_to_the_first_UC28_7(
            @ForAll @IntRange(max = 200) int many) {
        AnswerOutline outline = of(many);
        Stretch<AnswerId> page = outline.stretch(one -> true, null);
        List<AnswerId> seen = new ArrayList<>(page.items());
        int pages = 1;
        while (!page.isLast()) {
            page = outline.stretch(one -> true, page.older());
            seen.addAll(page.items());
            assertThat(page.page()).isEqualTo(++pages);
        }

        assertThat(seen).isEqualTo(ids(outline));
        assertThat(page.pages()).isEqualTo(many == 0 ? 0 : pages);
        while (!page.isFirst()) {
            page = outline.stretch(one -> true, page.newer());
        }
        assertThat(page.items()).isEqualTo(seen.subList(0, Math.min(many, STEP)));
    }

    @Test
    void an_answer_that_is_published_meanwhile_moves_nothing_on_later_pages_UC28_7() {
        AnswerOutline before = of(2 * STEP + 5);
        AnswerId after = before.stretch(one -> true, null).older();
        List<Entry> more = new ArrayList<>(of(3).entries());
        more.addAll(before.entries());
        Stretch<AnswerId> page = new AnswerOutline(more).stretch(one -> true, after);

        assertThat(page.items())
                .isEqualTo(before.stretch(one -> true, after).items())
                .hasSize(STEP);
        assertThat(page.first()).isEqualTo(STEP + 4);
        assertThat(List.of(page.page(), page.pages())).containsExactly(3, 4);
    }

    @Test
    void a_page_goes_on_after_an_answer_that_is_not_shown_any_more_UC28_7() {
        AnswerOutline outline = of(10);
        AnswerId accepted = ids(outline).get(1);

        assertThat(outline.stretch(AnswerOutlineTests::isNo, accepted).items())
                .containsExactly(
                        ids(outline).get(3), ids(outline).get(6), ids(outline).get(9));
    }

    @Test
    void an_address_that_names_no_answer_shows_the_first_page_UC28_7() {
        AnswerOutline outline = of(STEP + 1);

        assertThat(outline.stretch(one -> true, new AnswerId(Ids.next())).items())
                .isEqualTo(ids(outline).subList(0, STEP));
        assertThat(AnswerFilter.of("", "", "' OR 1=1").after()).isNull();
    }

    @Test
    void what_is_chosen_stands_in_the_address_UC28_7() {
        AnswerId after = new AnswerId(Ids.next());

        assertThat(AnswerFilter.of("NO", "1.2 Buses & boats", after.value().toString())
                        .query())
                .isEqualTo("?outcome=NO&section=1.2+Buses+%26+boats&after=" + after.value());
        assertThat(AnswerFilter.ALL.query()).isEmpty();
    }
}
