package org.throughline.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

@Tag("view")
class ErrorSummaryTests {

    private final Fields fields = new Fields();
    private final WrittenField name = fields.line("name", "Name", "As people know it");
    private final ChosenField reason = fields.choice("reason", "Reason", "", Map.of("A", "One"));
    private final KeptField key = fields.kept("key");
    private final ErrorSummary errors = new ErrorSummary(fields);
    private final Div page = new Div(errors, name, reason, key);

    private boolean refusedFor(Refusal... refusals) {
        return !errors.unlessRefused(() -> {
            throw new Refused(List.of(refusals));
        });
    }

    private String html() {
        return page.getElement().getOuterHTML();
    }

    @Test
    void a_refusal_stands_in_the_summary_and_beside_its_field_and_what_was_typed_stays() {
        name.fill("typed");

        assertThat(refusedFor(Refusal.at("name", "organisations.refused.name"))).isTrue();
        assertThat(errors.isVisible()).isTrue();
        assertThat(html())
                .contains("role=\"alert\"", "href=\"#name\"", "aria-invalid=\"true\"", "tl-field-error")
                .contains("aria-describedby=\"name-error name-hint\"");
        assertThat(name.value()).isEqualTo("typed");

        assertThat(errors.unlessRefused(() -> {})).isTrue();
        assertThat(errors.isVisible()).isFalse();
        assertThat(html()).doesNotContain("aria-invalid", "tl-field-error");
    }

    @Test
    void the_error_of_a_group_leads_to_its_first_control() {
        refusedFor(Refusal.at("reason", "moderation.reason.missing"));

        assertThat(html()).contains("href=\"#reason\"", "<fieldset aria-describedby=\"reason-error\"");
        assertThat(new Form(page).all("input").filter(input -> "reason".equals(input.getAttribute("id"))))
                .hasSize(1);
    }

    @Test
    void what_concerns_no_field_that_a_person_sees_is_said_without_a_link() {
        fields.line("elsewhere", "Not on this page", "");
        refusedFor(
                Refusal.of("contributions.closed", Instant.parse("2026-05-04T22:59:59Z")),
                Refusal.at("key", "x"),
                Refusal.at("elsewhere", "x"),
                Refusal.at("unknown", "x"));

        assertThat(new Form(errors).all("li")).hasSize(4);
        assertThat(new Form(errors).all("a")).isEmpty();
    }

    @Test
    void a_form_within_a_page_says_in_its_own_words_what_did_not_happen() {
        var within = new ErrorSummary(fields, new H3("Not sent yet"));
        within.show(List.of(Refusal.of("x")));

        assertThat(new Form(within).all("h3")).hasSize(1);
        assertThat(within.getElement().getTextRecursively()).contains("Not sent yet");
    }
}
