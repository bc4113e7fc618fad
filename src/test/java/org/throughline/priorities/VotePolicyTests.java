package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Refusal;
import org.throughline.places.Level;
import org.throughline.plans.ConsultationId;

/** UC-05: what each kind of ballot takes for a vote, and how it is kept. */
class VotePolicyTests {

    private final Ballot.Option buses = option("buses", "30");
    private final Ballot.Option trains = option("trains", "50.50");
    private final Ballot.Option ferries = option("ferries", "40");

    private static Ballot.Option option(String key, String cost) {
        return new Ballot.Option(new OptionId(Ids.next()), key, key, "", null, new BigDecimal(cost), null, null);
    }

    private Ballot ballot(BallotKind kind) {
        return new Ballot(
                new BallotId(Ids.next()),
                new ConsultationId(Ids.next()),
                "key",
                "Title",
                "Question",
                kind,
                false,
                List.of(buses, trains, ferries));
    }

    private List<Refusal> refusals(BallotKind kind, Vote vote) {
        return VotePolicy.refuse(ballot(kind), vote);
    }

    private void accepts(BallotKind kind, Vote vote) {
        assertThat(refusals(kind, vote)).isEmpty();
        assertThat(VoteText.read(kind, VoteText.of(vote))).isEqualTo(vote);
    }

    private void refuses(String textKey, BallotKind kind, Vote vote) {
        assertThat(refusals(kind, vote)).extracting(Refusal::textKey).containsExactly("priorities.refused." + textKey);
    }

    private static Vote.Levels.Answer at(Level level, String reason) {
        return new Vote.Levels.Answer(level, reason);
    }

    @Test
    void up_to_so_many_may_be_chosen_UC05_4() {
        BallotKind two = new BallotKind.ChooseUpTo(2);

        accepts(two, new Vote.Chosen(Set.of(buses.id(), ferries.id())));
        refuses("none", two, new Vote.Chosen(Set.of()));
        refuses("too-many", two, new Vote.Chosen(Set.of(buses.id(), trains.id(), ferries.id())));
    }

    @Test
    void a_ranking_has_an_order_and_names_nothing_twice_UC05_9() {
        BallotKind two = new BallotKind.RankYourTop(2);

        accepts(two, new Vote.Ranked(List.of(ferries.id(), buses.id())));
        refuses("rank.none", two, new Vote.Ranked(List.of()));
        refuses("rank.twice", two, new Vote.Ranked(List.of(buses.id(), buses.id())));
        refuses("rank.too-many", two, new Vote.Ranked(List.of(buses.id(), trains.id(), ferries.id())));
        assertThat(VoteText.of(new Vote.Ranked(List.of(ferries.id(), buses.id()))))
                .isNotEqualTo(VoteText.of(new Vote.Ranked(List.of(buses.id(), ferries.id()))));
    }

    @Test
    void points_are_whole_not_negative_and_no_more_than_there_are_UC05_10() {
        BallotKind ten = new BallotKind.SharePoints(10, 2);

        accepts(ten, new Vote.Points(Map.of(buses.id(), 7, trains.id(), 3)));
        accepts(ten, new Vote.Points(Map.of(buses.id(), 1)));
        refuses("points.none", ten, new Vote.Points(Map.of()));
        refuses("points.over", ten, new Vote.Points(Map.of(buses.id(), 7, trains.id(), 4)));
        assertThat(refusals(ten, new Vote.Points(Map.of(buses.id(), -1))))
                .containsExactly(Refusal.at("buses", "priorities.refused.points.number", 10));
    }

    @Test
    void what_is_bought_costs_no_more_than_the_budget_UC05_11() {
        BallotKind hundred = new BallotKind.ShareBudget(new BigDecimal("100"));

        accepts(hundred, new Vote.Chosen(Set.of(buses.id(), trains.id())));
        refuses("budget.none", hundred, new Vote.Chosen(Set.of()));
        assertThat(refusals(hundred, new Vote.Chosen(Set.of(buses.id(), trains.id(), ferries.id()))))
                .containsExactly(Refusal.at("choices", "priorities.refused.budget.over", "£100", "£120.50", "£20.50"));
    }

    @Test
    void to_be_unsure_of_a_statement_is_an_answer_and_to_leave_it_out_is_none_UC05_12() {
        accepts(
                new BallotKind.AgreeOrNot(),
                new Vote.Stances(Map.of(buses.id(), Stance.UNSURE, ferries.id(), Stance.AGREE)));
        refuses("stances.none", new BallotKind.AgreeOrNot(), new Vote.Stances(Map.of()));
        assertThat(new Vote.Stances(Map.of(buses.id(), Stance.UNSURE, ferries.id(), Stance.AGREE)).wanted())
                .containsExactly(ferries.id());
    }

    @Test
    void a_level_may_have_a_reason_of_some_length_UC05_13() {
        BallotKind level = new BallotKind.BestLevel();

        accepts(
                level,
                new Vote.Levels(Map.of(buses.id(), at(Level.PLACE, "The roads are the council's, é \uD83D\uDE00"))));
        refuses("levels.none", level, new Vote.Levels(Map.of()));
        assertThat(refusals(level, new Vote.Levels(Map.of(buses.id(), at(Level.SYSTEM, "x".repeat(501))))))
                .extracting(Refusal::field)
                .containsExactly("buses-reason");
    }

    @Test
    void a_vote_of_another_kind_or_for_another_ballots_option_is_refused() {
        refuses("foreign", new BallotKind.ChooseUpTo(2), new Vote.Ranked(List.of(buses.id())));
        refuses("foreign", new BallotKind.RankYourTop(2), new Vote.Ranked(List.of(new OptionId(Ids.next()))));
        refuses("foreign", new BallotKind.AgreeOrNot(), new Vote.Withdrawn());
    }

    @Test
    void equal_votes_are_equal_texts_however_they_were_put_together() {
        Map<OptionId, Integer> one = new LinkedHashMap<>();
        one.put(buses.id(), 1);
        one.put(trains.id(), 2);
        Map<OptionId, Integer> other = new LinkedHashMap<>();
        other.put(trains.id(), 2);
        other.put(buses.id(), 1);

        assertThat(VoteText.of(new Vote.Points(one))).isEqualTo(VoteText.of(new Vote.Points(other)));
        assertThat(VoteText.read(new BallotKind.BestLevel(), VoteText.of(new Vote.Withdrawn())))
                .isEqualTo(new Vote.Withdrawn());
    }
}
