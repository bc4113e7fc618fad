package org.throughline.answers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerState;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerText;
import org.throughline.answers.BoardLine;
import org.throughline.answers.BoardLine.Standing;
import org.throughline.answers.WrittenAnswer;
import org.throughline.forms.Form;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.themes.ThemeId;

/** UC-28, 13: the desk counts in one way, and a list without a line says what there is to do. */
@Tag("view")
class BoardCountsTests {

    private final List<BoardLine> all = Stream.of(
                    line(AnswerState.DRAFT, 0, true),
                    line(AnswerState.DRAFT, 1, true),
                    line(AnswerState.READY, 0, true),
                    line(AnswerState.READY, 1, false),
                    line(AnswerState.PUBLISHED, 1, false),
                    line(AnswerState.WITHDRAWN, 1, false),
                    open())
            .toList();

    private static BoardLine open() {
        return new BoardLine(
                new AnswerSubject.Theme(new ThemeId(Ids.next())), "Later buses", null, 2, 1, List.of(), null);
    }

    private static BoardLine line(AnswerState state, int edition, boolean mine) {
        BoardLine line = open();
        return line.written(new WrittenAnswer(
                new AnswerId(Ids.next()),
                line.subject(),
                state,
                1,
                edition,
                null,
                new PersonId(Ids.next()),
                mine,
                AnswerText.EMPTY));
    }

    private static DeskAddress address(Map<String, String> query) {
        return DeskAddress.of(QueryParameters.simple(query));
    }

    @Test
    void each_line_is_counted_once_and_all_of_them_are_all_UC28_13() {
        BoardCounts counts = new BoardCounts(all);

        assertThat(Stream.of(Standing.values()).mapToInt(counts::of).sum()).isEqualTo(counts.all());
        assertThat(counts.of(Standing.DRAFT)).isEqualTo(1);
        assertThat(counts.of(Standing.CORRECTING)).isEqualTo(1);
        assertThat(counts.of(Standing.READY)).isEqualTo(2);
        assertThat(counts.forMe()).as("What I changed last waits for another").isEqualTo(1);
    }

    @Test
    void a_list_without_a_line_leads_to_what_there_is_to_do_UC28_13() {
        List<BoardLine> rest = new ArrayList<>(all);
        rest.removeIf(line -> line.standing() == Standing.READY);

        EmptyBoard empty =
                new EmptyBoard("coast", address(Map.of("show", "READY")), new BoardCounts(List.copyOf(rest)));

        assertThat(empty.getElement().getTextRecursively()).contains("answers.desk.empty.READY");
        assertThat(new Form(empty).all("a").map(one -> one.getAttribute("href")))
                .containsExactly(
                        "/consultations/coast/answers/desk?show=OPEN",
                        "/consultations/coast/answers/desk?show=DRAFT",
                        "/consultations/coast/answers/desk");
    }

    @Test
    void a_list_that_is_empty_by_words_or_section_says_so_UC28_13() {
        EmptyBoard empty = new EmptyBoard("coast", address(Map.of("find", "boats")), new BoardCounts(all));

        assertThat(empty.getElement().getTextRecursively()).contains("answers.desk.empty.chosen");
        assertThat(new EmptyBoard("coast", address(Map.of()), new BoardCounts(List.of()))
                        .getElement()
                        .getTextRecursively())
                .contains("answers.desk.none");
    }

    @Test
    void what_waits_is_open_to_be_changed_only_where_the_address_says_so_UC28_4() {
        DeskAddress reading = address(Map.of()).at("theme-1");

        assertThat(reading.change()).isFalse();
        assertThat(address(Map.of("at", "theme-1", "change", "yes")).change()).isTrue();
        assertThat(DeskAddress.of(reading.changing().query())).isEqualTo(reading.changing());
        assertThat(reading.changing().at("theme-2").change())
                .as("The next one is read first")
                .isFalse();
    }
}
