package org.throughline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** UC-29, 14: sections are moved while the next version is written. */
class SectionOrderTests {

    /** Chapters are capitals. */
    private static List<RevisedSection> sections(String keys) {
        return Stream.of(keys.split("", -1))
                .filter(key -> !key.isEmpty())
                .map(key -> new RevisedSection(
                        key,
                        Character.isUpperCase(key.charAt(0)) ? 1 : 2,
                        key,
                        "",
                        "",
                        Set.of(),
                        Set.of(),
                        null,
                        Continuing.NEW,
                        0))
                .toList();
    }

    private static String moved(String order, String key, boolean up) {
        return new SectionOrder(sections(order))
                .moved(key, up).stream().map(RevisedSection::key).collect(Collectors.joining());
    }

    @Test
    void a_section_moves_past_its_neighbour_UC29_14() {
        assertThat(moved("AabBc", "b", true)).isEqualTo("AbaBc");
        assertThat(moved("AabBc", "a", false)).isEqualTo("AbaBc");
    }

    @Test
    void at_the_edge_of_its_chapter_it_moves_into_the_one_beside_it_UC29_14() {
        assertThat(moved("AabBc", "b", false)).isEqualTo("AaBbc");
        assertThat(moved("AabBc", "c", true)).isEqualTo("AabcB");
    }

    @Test
    void a_chapter_moves_with_all_that_is_in_it_UC29_14() {
        assertThat(moved("AabBcC", "A", false)).isEqualTo("BcAabC");
        assertThat(moved("AabBcC", "B", true)).isEqualTo("BcAabC");
    }

    @Test
    void at_the_edge_of_the_plan_nothing_moves_UC29_14() {
        assertThat(moved("AabBc", "a", true)).isEqualTo("AabBc");
        assertThat(moved("AabBc", "A", true)).isEqualTo("AabBc");
        assertThat(moved("AabBc", "c", false)).isEqualTo("AabBc");
        assertThat(moved("AabBc", "z", false)).isEqualTo("AabBc");
    }

    @Test
    void there_and_back_is_the_same_order_UC29_14() {
        for (String key : List.of("a", "b", "B", "c", "d")) {
            String order = "AabBcdCe";
            assertThat(moved(moved(order, key, false), key, true)).as(key).isEqualTo(order);
        }
    }
}
