package org.throughline.answers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.answers.AnswerId;
import org.throughline.answers.AnswerOutcome;
import org.throughline.answers.AnswerState;
import org.throughline.answers.AnswerSubject;
import org.throughline.answers.AnswerText;
import org.throughline.answers.BoardLine;
import org.throughline.answers.Receiver;
import org.throughline.answers.WrittenAnswer;
import org.throughline.forms.Form;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.people.PersonId;
import org.throughline.themes.ThemeId;

/** UC-28, 2: of two people who write to the same, each sees what the other wrote, and no words are lost. */
@Tag("view")
class ClashTests {

    private static final PersonId DELPHINE = new PersonId(Ids.next());
    private static final AnswerSubject SUBJECT = new AnswerSubject.Theme(new ThemeId(Ids.next()));

    private final Div place = new Div();
    private final Form person = new Form(place);
    private final AnswerForm form = new AnswerForm(false, false, Map.of(DELPHINE, "Delphine"), List.of());
    private final List<Boolean> chosen = new ArrayList<>();
    private final Clash clash =
            new Clash(place, new Clash.Names(Map.of(DELPHINE, "Delphine"), "Somebody"), (line, mine) -> {
                chosen.add(mine);
                if (!mine) {
                    form.fill(line.answer());
                }
            });

    private static AnswerText said(String words) {
        return new AnswerText(
                "", words, "", "", AnswerOutcome.NO, "", null, null, List.of(), "", Receiver.NOT_STATED, "", "");
    }

    private static @Nullable WrittenAnswer answer(int version, String words) {
        return new WrittenAnswer(
                new AnswerId(Ids.next()), SUBJECT, AnswerState.DRAFT, version, 0, null, DELPHINE, false, said(words));
    }

    private static BoardLine line(@Nullable WrittenAnswer answer) {
        return new BoardLine(SUBJECT, "Later buses", null, 2, 1, List.of(), answer);
    }

    private List<String> shown() {
        return person.all("dd").map(Element::getTextRecursively).toList();
    }

    private void theyWrote(String words) {
        form.fill(said("Mine."), "");
        clash.open(form, line(answer(2, words)));
    }

    @Test
    void it_is_a_clash_only_where_the_answer_is_another_one_now_UC28_2() {
        Refused changed = new Refused(Refusal.of("answers.refused.changed"));

        assertThat(clash.is(changed, answer(1, ""), answer(2, ""))).isTrue();
        assertThat(clash.is(changed, null, answer(1, ""))).isTrue();
        Refused gone = new Refused(Refusal.of("answers.refused.gone"));
        assertThat(clash.is(gone, answer(1, ""), null)).as("They dropped it").isTrue();
        assertThat(clash.is(gone, null, null)).as("What it answers is gone").isFalse();
        assertThat(clash.is(new Refused(Refusal.at("said", "answers.refused.long")), answer(1, ""), answer(2, "")))
                .isFalse();
    }

    @Test
    void the_other_persons_words_are_shown_where_they_differ_and_mine_stay_in_the_form_UC28_2() {
        theyWrote("Theirs.");

        assertThat(clash.isOpen()).isTrue();
        assertThat(shown()).containsExactly("Theirs.");
        assertThat(form.inWords()).containsEntry("said", "Mine.");
    }

    @Test
    void who_keeps_their_own_words_still_sees_what_the_other_person_had_written_UC28_2() {
        theyWrote("Theirs.");

        person.presses("answers.meanwhile.mine");

        assertThat(chosen).containsExactly(true);
        assertThat(clash.isOpen()).isFalse();
        assertThat(shown()).containsExactly("Theirs.");
        person.presses("answers.meanwhile.close");
        assertThat(shown()).isEmpty();
    }

    @Test
    void who_takes_the_other_persons_words_still_sees_their_own_UC28_2() {
        theyWrote("Theirs.");

        person.presses("answers.meanwhile.theirs");

        assertThat(chosen).containsExactly(false);
        assertThat(form.inWords()).containsEntry("said", "Theirs.");
        assertThat(shown()).containsExactly("Mine.");
    }

    @Test
    void what_is_refused_while_somebody_types_stands_beside_its_field_alone_UC28_2() {
        form.mark(List.of(Refusal.at("said", "answers.refused.long", 5_000)));
        Form typed = new Form(form);

        assertThat(typed.text()).contains("answers.refused.long");
        assertThat(form.getChildren().findFirst().orElseThrow().isVisible())
                .as("The summary takes the focus")
                .isFalse();
        form.unmark();
        assertThat(typed.text()).doesNotContain("answers.refused.long");
    }
}
