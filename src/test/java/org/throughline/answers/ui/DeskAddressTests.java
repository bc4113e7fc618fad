package org.throughline.answers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughline.answers.AnswerLinks;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.BoardLine;
import org.throughline.answers.BoardLine.Standing;
import org.throughline.kernel.Ids;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.themes.ThemeId;

/** UC-28, 13: the address says which lines of the desk are shown and which is open. */
class DeskAddressTests {

    private static final SectionRef BUSES = new SectionRef(new SectionId(Ids.next()), "buses", "1.1 Buses");

    private final BoardLine later = line("Later buses", BUSES);
    private final BoardLine fares = line("Fares", BUSES);
    private final BoardLine missing = line("What is missing: boats", null);
    private final List<BoardLine> all = List.of(later, fares, missing);

    private static BoardLine line(String title, @Nullable SectionRef section) {
        return new BoardLine(new AnswerSubject.Theme(new ThemeId(Ids.next())), title, section, 2, 1, List.of(), null);
    }

    private static DeskAddress address(String name, String value) {
        return DeskAddress.of(QueryParameters.simple(Map.of(name, value)));
    }

    private List<BoardLine> shown(DeskAddress address) {
        return all.stream().filter(address::shows).toList();
    }

    @Test
    void everything_is_shown_at_first_and_by_what_makes_no_sense_UC28_13() {
        assertThat(shown(DeskAddress.of(QueryParameters.empty()))).isEqualTo(all);
        assertThat(shown(address("show", "NONSENSE"))).isEqualTo(all);
        assertThat(address("at", "theme-nothing").open(all)).isEmpty();
    }

    @Test
    void lines_are_shown_by_how_far_they_are_by_section_and_by_words_UC28_13() {
        assertThat(shown(address("show", Standing.OPEN.name()))).isEqualTo(all);
        assertThat(shown(address("show", Standing.READY.name()))).isEmpty();
        assertThat(shown(address("section", "buses"))).containsExactly(later, fares);
        assertThat(shown(address("find", "LATER"))).containsExactly(later);
    }

    @Test
    void what_is_chosen_stands_in_the_address_and_comes_back_from_it_UC28_13() {
        DeskAddress chosen = DeskAddress.of(QueryParameters.empty())
                .showing(Standing.OPEN)
                .within("buses")
                .finding(" fares ")
                .at(AnswerLinks.name(fares.subject()));

        assertThat(DeskAddress.of(chosen.query())).isEqualTo(chosen);
        assertThat(chosen.open(all)).contains(fares);
        assertThat(chosen.path("coast")).startsWith("/consultations/coast/answers/desk?");
    }

    @Test
    void the_next_line_is_the_one_after_it_in_what_is_shown_UC28_13() {
        assertThat(address("at", AnswerLinks.name(later.subject())).next(all)).contains(fares);
        assertThat(address("at", AnswerLinks.name(missing.subject())).next(all)).isEmpty();
        assertThat(address("at", "").next(all)).isEmpty();
    }

    @Test
    void a_long_list_is_cut_into_pages_and_the_one_with_what_is_open_is_shown_UC28_13() {
        List<BoardLine> many = IntStream.rangeClosed(1, 120)
                .mapToObj(number -> line("Theme " + number, BUSES))
                .toList();
        DeskAddress first = DeskAddress.of(QueryParameters.empty());

        assertThat(first.page(many).items()).isEqualTo(many.subList(0, 50));
        DeskAddress second = first.after(first.page(many).older());
        assertThat(second.page(many).items()).isEqualTo(many.subList(50, 100));
        assertThat(DeskAddress.of(second.query())).isEqualTo(second);
        assertThat(second.page(many).newer())
                .as("The first page has no line before it")
                .isNull();
        DeskAddress open = first.at(AnswerLinks.name(many.get(101).subject()));
        assertThat(open.page(many).items()).isEqualTo(many.subList(100, 120));
        assertThat(open.next(many)).contains(many.get(102));
        assertThat(address("after", "theme-nothing").page(many).page()).isEqualTo(1);
    }

    @Test
    void an_address_names_what_can_be_answered_and_nothing_else_UC28_13() {
        assertThat(AnswerLinks.subject(AnswerLinks.name(later.subject()))).contains(later.subject());
        assertThat(AnswerLinks.subject("theme-")).isEmpty();
        assertThat(AnswerLinks.subject("' OR 1=1")).isEmpty();
    }
}
