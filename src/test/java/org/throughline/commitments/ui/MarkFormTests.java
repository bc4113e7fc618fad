package org.throughline.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.commitments.NewCommitment;
import org.throughline.forms.Form;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.plans.ContentsEntry;
import org.throughline.plans.PlanId;
import org.throughline.plans.PlanView;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.plans.VersionId;
import org.throughline.plans.VersionView;

/** UC-37: a promise is marked in a form that keeps what was typed. */
@Tag("view")
class MarkFormTests {

    private static final VersionView VERSION = new VersionView(
            new VersionId(Ids.next()),
            new PlanView(new PlanId(Ids.next()), "coast", "A plan for the coast", new BodyId(Ids.next())),
            "first",
            "A plan for the coast",
            LocalDate.of(2019, 1, 7),
            null,
            10,
            1);

    private final List<NewCommitment> marked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private MarkForm form(boolean refusing) {
        ContentsEntry buses = new ContentsEntry(
                new SectionRef(new SectionId(Ids.next()), "buses", "1.1 Buses"), 2, 10, Set.of(), Set.of());
        return new MarkForm(
                VERSION,
                List.of(buses),
                said -> {
                    if (refusing) {
                        throw new Refused(Refusal.at("words", "commitments.refused.not-there"));
                    }
                    marked.add(said);
                },
                () -> shown.add("again"));
    }

    private static void fill(Form form) {
        form.types("commitments.mark.section", "buses");
        form.types("commitments.mark.words", "More buses.");
        form.types("commitments.mark.name", "Buses");
    }

    @Test
    void the_form_hands_over_the_section_the_words_and_the_name_UC37_1() {
        Form form = new Form(form(false));
        fill(form);

        form.presses("commitments.mark.button");

        assertThat(marked).containsExactly(new NewCommitment(VERSION.id(), "buses", "Buses", "More buses."));
        assertThat(shown).hasSize(1);
    }

    @Test
    void words_that_are_not_in_the_section_are_refused_beside_their_field_and_nothing_is_lost_UC37_1() {
        Form form = new Form(form(true));
        fill(form);

        form.presses("commitments.mark.button");

        assertThat(form.all("p").map(Element::getText)).contains("!{commitments.refused.not-there}!");
        assertThat(form.labelled("commitments.mark.words").getProperty("value")).isEqualTo("More buses.");
        assertThat(form.labelled("commitments.mark.words").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(shown).isEmpty();
    }

    @Test
    void the_browser_keeps_what_is_typed_apart_for_each_version_UC37_11() {
        assertThat(form(false).getElement().getAttribute("data-draft-key"))
                .isEqualTo("commitment:" + VERSION.id().value());
    }
}
