package org.throughline.organisations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

class FieldTests {

    @Test
    void a_label_belongs_to_its_control_and_a_hint_describes_it() {
        String html =
                Field.line("name", "Name", "As people know it").getElement().getOuterHTML();

        assertThat(html).contains("for=\"name\"", "id=\"name\"", "aria-describedby=\"name-hint\"", "id=\"name-hint\"");
    }

    @Test
    void a_choice_never_has_a_value_that_was_not_offered() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("A", "One");
        words.put("B", "Two");
        Field choice = Field.choice("kind", "Kind", "", words);

        assertThat(choice.getValue()).isEqualTo("A");
        choice.setValue("B");
        assertThat(choice.getValue()).isEqualTo("B");
        choice.setValue("<script>");
        assertThat(choice.getValue()).isEqualTo("A");
    }

    @Test
    void a_refusal_stands_in_the_summary_and_beside_its_field_and_what_was_typed_stays() {
        Field name = Field.line("name", "Name", "");
        name.setValue("typed");
        FormErrors errors = new FormErrors("organisations/register", List.of(name));

        boolean done = errors.unlessRefused(() -> {
            throw new Refused(Refusal.at("name", "organisations.refused.name"));
        });

        assertThat(done).isFalse();
        assertThat(errors.getElement().getOuterHTML())
                .contains("tl-error-summary", "href=\"organisations/register#name\"");
        assertThat(name.getElement().getOuterHTML()).contains("aria-invalid=\"true\"", "tl-field-error");
        assertThat(name.getValue()).isEqualTo("typed");

        assertThat(errors.unlessRefused(() -> {})).isTrue();
        assertThat(errors.getElement().getOuterHTML()).doesNotContain("tl-error-summary");
        assertThat(name.getElement().getOuterHTML()).doesNotContain("aria-invalid");
    }
}
