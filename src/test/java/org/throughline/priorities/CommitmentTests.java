package org.throughline.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.plans.ConsultationId;
import org.throughline.priorities.BallotView.OptionView;

class CommitmentTests {

    private final OptionView buses = option("buses", 1);
    private final OptionView trains = option("trains", 2);
    private final BallotView ballot = new BallotView(
            new BallotId(new UUID(0, 7)),
            new ConsultationId(new UUID(0, 8)),
            "key",
            "Title",
            "Question",
            new BallotKind.ChooseUpTo(2),
            List.of(buses, trains));
    private final Secret secret = new Secret("000102030405060708090a0b0c0d0e0f");

    private static OptionView option(String key, long number) {
        return new OptionView(new OptionId(new UUID(0, number)), key, key, "", null, BigDecimal.ZERO);
    }

    private String text(Vote vote) {
        return Commitment.text(ballot, vote, secret);
    }

    @Test
    void the_text_has_the_ballot_the_vote_and_the_secret_UC05_14() {
        assertThat(text(new Vote.Chosen(Set.of(trains.id(), buses.id())))).isEqualTo("""
                throughline vote 1
                ballot 00000000-0000-0000-0000-000000000007
                vote buses,trains
                secret 000102030405060708090a0b0c0d0e0f
                """);
    }

    /** Made once with sha256sum, so that anybody can. */
    @Test
    void the_line_is_the_SHA256_of_the_text_UC05_14() {
        assertThat(Commitment.of(ballot, new Vote.Chosen(Set.of(trains.id(), buses.id())), secret))
                .isEqualTo("011c43a7956b6abc8cc8a7ee08517ac29c385167491b72f103fb8edb3f7cf122");
    }

    @Test
    void a_ranking_keeps_its_order_and_points_their_numbers() {
        assertThat(text(new Vote.Ranked(List.of(trains.id(), buses.id())))).contains("vote trains,buses\n");
        assertThat(text(new Vote.Points(Map.of(trains.id(), 3, buses.id(), 7)))).contains("vote buses=7,trains=3\n");
        assertThat(text(new Vote.Stances(Map.of(trains.id(), Stance.UNSURE)))).contains("vote trains=UNSURE\n");
    }

    @Test
    void another_secret_gives_another_line_for_the_same_vote() {
        Vote vote = new Vote.Chosen(Set.of(buses.id()));

        assertThat(Commitment.of(ballot, vote, Secret.next())).isNotEqualTo(Commitment.of(ballot, vote, Secret.next()));
        assertThat(Secret.next().toString()).doesNotContainPattern("[0-9a-f]{8}");
    }
}
