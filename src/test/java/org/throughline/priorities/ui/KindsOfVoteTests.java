package org.throughline.priorities.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.forms.Form;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;
import org.throughline.places.Level;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.BallotId;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.BallotView;
import org.throughline.priorities.BallotView.OptionView;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Stance;
import org.throughline.priorities.Vote;
import org.throughline.priorities.VoterGroup;

/** Each kind of ballot has its own controls: native ones, labelled, and what they hold is a vote. */
@Tag("view")
class KindsOfVoteTests {

    private final OptionView buses = option("buses", "40");
    private final OptionView trains = option("trains", "70");

    private static OptionView option(String key, String cost) {
        return new OptionView(new OptionId(Ids.next()), key, key, "Why " + key, null, new BigDecimal(cost));
    }

    private BallotForm form(BallotKind kind) {
        List<OptionView> options = List.of(buses, trains);
        BallotView ballot = new BallotView(
                new BallotId(Ids.next()), new ConsultationId(Ids.next()), "key", "Title", "?", kind, options);
        return new BallotForm(ballot, options, "coast-2026", "");
    }

    private static List<String> controls(BallotForm form, String tag) {
        return new Form(form)
                .all(tag)
                .map(element -> String.valueOf(element.getAttribute("data-draft-field")))
                .toList();
    }

    private void keeps(BallotKind kind, Vote vote) {
        BallotForm form = form(kind);
        form.show(vote, VoterGroup.CARER);

        assertThat(form.vote()).isEqualTo(vote);
        assertThat(form.group()).isEqualTo(VoterGroup.CARER);
    }

    @Test
    void what_was_voted_stands_in_the_form_again_in_every_kind() {
        keeps(new BallotKind.ChooseUpTo(1), new Vote.Chosen(Set.of(trains.id())));
        keeps(new BallotKind.ShareBudget(new BigDecimal(100)), new Vote.Chosen(Set.of(trains.id())));
        keeps(new BallotKind.RankYourTop(2), new Vote.Ranked(List.of(trains.id(), buses.id())));
        keeps(new BallotKind.SharePoints(10, 1), new Vote.Points(Map.of(trains.id(), 3)));
        keeps(new BallotKind.AgreeOrNot(), new Vote.Stances(Map.of(buses.id(), Stance.UNSURE)));
        keeps(
                new BallotKind.BestLevel(),
                new Vote.Levels(Map.of(buses.id(), new Vote.Levels.Answer(Level.PLACE, "Roads"))));
    }

    @Test
    void a_ranking_has_a_list_of_places_for_each_option() {
        assertThat(controls(form(new BallotKind.RankYourTop(2)), "select"))
                .containsExactly("buses", "trains", "voter_group");
    }

    @Test
    void two_options_with_one_place_are_told_beside_both() {
        BallotForm form = form(new BallotKind.RankYourTop(2));
        form.restore("{\"fields\": {\"buses\": \"1\", \"trains\": \"1\"}}");

        Refused refused = catchThrowableOfType(Refused.class, form::vote);

        assertThat(refused.refusals())
                .containsExactly(
                        Refusal.at("buses", "priorities.refused.rank.same", 1),
                        Refusal.at("trains", "priorities.refused.rank.same", 1));
        form.errors().show(refused.refusals());
        assertThat(new Form(form.errors()).all("a").map(link -> link.getAttribute("href")))
                .containsExactly("#buses", "#trains");
    }

    @Test
    void points_that_are_no_number_are_told_beside_their_option() {
        BallotForm form = form(new BallotKind.SharePoints(10, 1));
        form.restore("{\"fields\": {\"buses\": \"many\"}}");

        assertThat(catchThrowableOfType(Refused.class, form::vote).refusals())
                .containsExactly(Refusal.at("buses", "priorities.refused.points.number", 10));
    }

    @Test
    void every_statement_has_the_same_answers_and_no_answer_is_one_of_them() {
        BallotForm form = form(new BallotKind.AgreeOrNot());

        assertThat(new Form(form).all("input").map(input -> input.getAttribute("value")))
                .containsExactly("", "AGREE", "UNSURE", "DISAGREE", "", "AGREE", "UNSURE", "DISAGREE");
        assertThat(form.vote()).isEqualTo(new Vote.Stances(Map.of()));
    }

    @Test
    void what_an_option_costs_is_read_with_it() {
        BallotForm form = form(new BallotKind.ShareBudget(new BigDecimal(100)));

        assertThat(new Form(form).all("span").map(Element::getText)).contains("£40", "£70");
        assertThat(new Form(form)
                        .all("input")
                        .map(box -> box.getAttribute("aria-describedby"))
                        .toList())
                .contains("option-buses-cost option-buses-text");
    }

    @Test
    void nobody_says_as_whom_an_organisation_votes() {
        List<OptionView> options = List.of(buses, trains);
        BallotView ballot = new BallotView(
                new BallotId(Ids.next()),
                new ConsultationId(Ids.next()),
                "key",
                "Title",
                "?",
                new BallotKind.ChooseUpTo(1),
                options);
        BallotForm form = new BallotForm(ballot, options, "coast-2026", "hospice");

        assertThat(controls(form, "select")).isEmpty();
        assertThat(form.group()).isEqualTo(VoterGroup.UNSAID);
    }
}
