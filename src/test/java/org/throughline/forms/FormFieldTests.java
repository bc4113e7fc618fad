package org.throughline.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("view")
class FormFieldTests {

    private final Fields fields = new Fields("form");

    private static Map<String, String> answers(String first) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(first, "One");
        answers.put("B", "Two");
        return answers;
    }

    @Test
    void a_label_belongs_to_its_control_and_a_hint_describes_it() {
        String html =
                fields.line("name", "Name", "As people know it").getElement().getOuterHTML();

        assertThat(html)
                .contains(
                        "for=\"form-name\"",
                        "id=\"form-name\"",
                        "aria-describedby=\"form-name-hint\"",
                        "id=\"form-name-hint\"");
    }

    @Test
    void a_field_without_a_hint_has_no_empty_one() {
        assertThat(fields.line("name", "Name", "").getElement().getOuterHTML())
                .doesNotContain("aria-describedby", "tl-field-hint");
    }

    @Test
    void the_first_of_a_list_is_chosen_until_another_is_and_never_what_was_not_offered() {
        SelectField kind = fields.select("kind", "Kind", "", answers("A"));
        Form person = new Form(kind);

        assertThat(kind.value()).isEqualTo("A");
        person.types("Kind", "B");
        assertThat(kind.value()).isEqualTo("B");
        person.types("Kind", "<script>");
        assertThat(kind.value()).isEqualTo("B");
        kind.fill("no such");
        assertThat(kind.value()).isEqualTo("B");
    }

    @Test
    void of_a_few_answers_none_is_chosen_for_a_person_unless_it_is_to_give_none() {
        assertThat(fields.choice("reason", "Reason", "", answers("A")).value()).isEmpty();

        ChosenField stance = fields.choice("stance", "Stance", "", answers(""));
        new Form(stance).chooses("Stance", "Two");
        assertThat(stance.value()).isEqualTo("B");
        new Form(stance).chooses("Stance", "One");
        assertThat(stance.value()).isEmpty();
    }

    @Test
    void a_counter_counts_as_people_count_and_cuts_nothing() {
        WrittenField text = fields.lines("text", "Text", "").counted(3);
        new Form(text).types("Text", "\uD83D\uDE80\uD83D\uDE80");

        assertThat(new Form(text).text()).contains("forms.counter");
        assertThat(new Form(text).text()).doesNotContain("forms.counter.long");
        new Form(text).types("Text", "1234");
        assertThat(text.value()).isEqualTo("1234");
        assertThat(new Form(text).text()).contains("forms.counter.long");
        assertThat(new Form(text).labelled("Text").hasAttribute("maxlength")).isFalse();
    }

    @Test
    void answers_are_kept_and_come_back_by_name() {
        new Div(fields.line("name", "Name", ""), fields.tick("agreed", "Agreed"), fields.kept("key"));
        fields.fill(Map.of("name", "Ada", "agreed", "true", "key", "k", "unknown", "?"));

        assertThat(fields.values()).isEqualTo(Map.of("name", "Ada", "agreed", "true", "key", "k"));
        fields.fill(Map.of());
        assertThat(fields.values()).isEqualTo(Map.of("name", "", "agreed", "", "key", ""));
    }

    @Test
    void whoever_listens_hears_of_a_tick() {
        TickedField agreed = fields.tick("agreed", "Agreed");
        var heard = new int[1];
        fields.onChange(() -> heard[0]++);
        new Form(agreed).ticks("Agreed");

        assertThat(heard[0]).isEqualTo(1);
    }
}
