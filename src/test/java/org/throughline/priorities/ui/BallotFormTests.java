package org.throughline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.forms.Form;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import org.throughline.plans.SectionRef;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;

@Tag("view")
class BallotFormTests {

    private final OptionView buses = new OptionView(
            new OptionId(Ids.next()),
            "buses",
            "Buses",
            "More of them.",
            new SectionRef(new SectionId(Ids.next()), "getting-there", "Getting there"),
            BigDecimal.ZERO);
    private final OptionView trains =
            new OptionView(new OptionId(Ids.next()), "trains", "Trains", "Faster ones.", null, BigDecimal.ZERO);
    private final BallotView ballot = new BallotView(
            new BallotId(Ids.next()),
            new ConsultationId(Ids.next()),
            "priorities",
            "What comes first",
            "?",
            new BallotKind.ChooseUpTo(1),
            List.of(buses, trains));
    private final BallotForm form = new BallotForm(ballot, ballot.options(), "coast-2026", "");

    private void choose(Set<OptionId> options) {
        form.show(new Vote.Chosen(options), VoterGroup.UNSAID);
    }

    private Stream<Element> all(String tag) {
        return new Form(form).all(tag);
    }

    @Test
    void options_are_check_boxes_in_one_field_set_with_labels_and_explanations() {
        assertThat(all("fieldset")).hasSize(1);
        assertThat(all("legend")).hasSize(1);
        assertThat(all("input").map(input -> input.getAttribute("type"))).containsExactly("checkbox", "checkbox");
        assertThat(all("label").map(label -> label.getAttribute("for")).filter(id -> id.startsWith("option-")))
                .containsExactlyElementsOf(
                        all("input").map(input -> input.getAttribute("id")).toList());
    }

    @Test
    void an_option_leads_to_the_section_it_comes_from_UC05_1() {
        assertThat(all("a").map(link -> link.getAttribute("href")))
                .containsExactly("/consultations/coast-2026/read/getting-there");
    }

    @Test
    void what_was_chosen_before_is_chosen_again() {
        choose(Set.of(trains.id()));

        assertThat(form.vote().options()).containsExactly(trains.id());
    }

    @Test
    void more_than_allowed_can_be_chosen_for_a_moment_and_nothing_is_lost_UC05_4() {
        choose(Set.of(buses.id(), trains.id()));
        form.errors().show(List.of(Refusal.at("choices", "priorities.refused.too-many", 1, 2)));

        assertThat(form.vote().options()).containsExactlyInAnyOrder(buses.id(), trains.id());
        assertThat(all("p").map(Element::getText)).contains("!{priorities.refused.too-many}!");
        assertThat(all("fieldset").map(set -> set.getAttribute("aria-describedby")))
                .containsExactly("choices-error choices-hint");
        assertThat(new Form(form.errors()).all("a").map(link -> link.getAttribute("href")))
                .containsExactly("#option-buses");
    }

    @Test
    void an_error_that_is_mended_is_gone() {
        form.errors().show(List.of(Refusal.at("choices", "priorities.refused.none", 1)));
        form.errors().clear();

        assertThat(all("p").map(Element::getText)).doesNotContain("!{priorities.refused.none}!");
        assertThat(all("fieldset").map(set -> set.getAttribute("aria-describedby")))
                .containsExactly("choices-hint");
    }

    @Test
    void choices_that_reach_the_server_together_are_undone_one_by_one_UC05_11() {
        var page = new Form(form);
        all("input").forEach(box -> box.setProperty("checked", true));
        page.ticks("Buses");
        page.ticks("Trains");

        page.presses("priorities.undo");
        assertThat(form.vote().options()).containsExactly(buses.id());
        page.presses("priorities.undo");
        assertThat(form.vote().options()).isEmpty();
    }

    @Test
    void choices_that_this_browser_kept_come_back() {
        form.restore("{\"fields\": {\"buses\": true, \"trains\": false}, \"at\": \"2026-03-01T09:30:00.000Z\"}");

        assertThat(form.vote().options()).containsExactly(buses.id());
    }

    @Test
    void whatever_else_lies_in_the_browser_changes_nothing() {
        choose(Set.of(trains.id()));
        for (String nonsense : List.of("", "null", "[]", "{", "{\"fields\": 7}", "{\"fields\": {\"other\": true}}")) {
            form.restore(nonsense);
        }

        assertThat(form.vote().options()).containsExactly(trains.id());
    }
}
