package org.throughline.decisions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.decisions.DecisionKind;
import org.throughline.decisions.DecisionLine;
import org.throughline.decisions.DecisionSlice;
import org.throughline.decisions.DecisionTopic;
import org.throughline.decisions.SinceThen;

/** UC-38, 4: the log under its days. */
@Tag("view")
class DecisionDaysTests {

    private static final LocalDate THIRD = LocalDate.of(2026, 5, 3);
    private static final LocalDate FOURTH = LocalDate.of(2026, 5, 4);

    private static DecisionLine line(String id, LocalDate day, @Nullable String reason, @Nullable SinceThen since) {
        return new DecisionLine(
                id,
                day,
                DecisionKind.ANSWER_PUBLISHED,
                1,
                "decisions.said.answer-published.no",
                List.of("Later buses"),
                "decisions.by.office",
                "Director of Transport",
                reason,
                since,
                "/consultations/coast/answers/" + id,
                "/record/consultations/coast/answers/" + id);
    }

    private static Stream<Element> descendants(Element element) {
        return element.getChildren()
                .filter(child -> !child.isTextNode())
                .flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }

    private static List<Element> all(DecisionDays days, String tag) {
        return descendants(days.getElement())
                .filter(element -> element.getTag().equals(tag))
                .toList();
    }

    private static DecisionDays days(@Nullable DecisionTopic topic, @Nullable String after, DecisionLine... lines) {
        return new DecisionDays(new DecisionSlice(List.of(lines), null), topic, after);
    }

    @Test
    void each_day_has_a_heading_that_says_it_in_full_and_its_decisions_as_a_list() {
        DecisionDays shown = days(
                null, null, line("c", FOURTH, null, null), line("b", THIRD, null, null), line("a", THIRD, null, null));

        assertThat(all(shown, "h2").stream().map(Element::getText))
                .containsExactly("Monday 4 May 2026", "Sunday 3 May 2026");
        assertThat(all(shown, "ul").stream().map(Element::getChildCount)).containsExactly(1, 2);
        assertThat(all(shown, "a").stream().map(link -> link.getAttribute("href")))
                .containsExactly(
                        "/consultations/coast/answers/c",
                        "/consultations/coast/answers/b",
                        "/consultations/coast/answers/a");
    }

    @Test
    void a_line_says_its_reason_and_what_has_become_of_it_only_where_there_is_something_to_say() {
        assertThat(all(days(null, null, line("a", THIRD, null, null)), "p")).hasSize(2);

        List<Element> all = all(
                days(null, null, line("a", THIRD, "There is no money.", new SinceThen("decisions.since.undone", null))),
                "p");
        assertThat(all).hasSize(4);
        assertThat(all.getLast().getClassList()).contains("tl-notice");
    }

    @Test
    void a_log_without_lines_says_what_will_be_there_and_one_that_is_read_to_its_end_says_that() {
        assertThat(all(days(null, null), "p").getFirst().getText()).contains("decisions.none");
        assertThat(all(days(DecisionTopic.VOTES, null), "p").getFirst().getText())
                .contains("decisions.none.about");
        assertThat(all(days(null, "2026-05-03_1"), "p").getFirst().getText()).contains("decisions.end");
    }
}
