package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.tallies.Ranking.Place;

class RankingTests {

    private static String schulze(String letters, String... ballots) {
        return AnElection.order(letters, Schulze.ranking(AnElection.rankings(letters, ballots)));
    }

    private static String by(Count count, Ballots ballots) {
        return AnElection.order("abcdefg".substring(0, ballots.options()), Ranking.by(count, ballots));
    }

    /** The first example of Schulze's paper: 45 voters, E > A > C > B > D. */
    @Test
    void schulze_ranks_the_first_example_of_the_paper() {
        assertThat(schulze(
                        "ABCDE", "5:ACBED", "5:ADECB", "8:BEDAC", "3:CABED", "7:CAEBD", "2:CBADE", "7:DCEBA",
                        "8:EBADC"))
                .isEqualTo("EACBD");
    }

    @Test
    void schulze_finds_the_option_that_beats_every_other() {
        assertThat(schulze("abc", "2:abc", "2:cba", "1:bac")).isEqualTo("b" + "ac");
    }

    @Test
    void schulze_says_that_a_perfect_circle_is_a_tie() {
        assertThat(schulze("abc", "abc", "bca", "cab")).isEqualTo("(abc)");
    }

    @Test
    void what_a_ranking_leaves_out_comes_after_all_that_it_names() {
        assertThat(schulze("abc", "2:a", "1:cb")).isEqualTo("acb");
        assertThat(Pairs.of(AnElection.rankings("abc", "2:a", "1:cb")).preferring(0, 2))
                .isEqualTo(2);
        assertThat(Pairs.of(AnElection.rankings("abc", "2:a", "1:cb")).preferring(1, 2))
                .isZero();
    }

    /** abc gives 2, 1 and 0. c alone gives 2 to c, and a and b share the 1 that is left. */
    @Test
    void borda_shares_what_is_left_among_those_left_out() {
        Ranking ranking = Ranking.by(Count.BORDA, AnElection.rankings("abc", "2:abc", "1:c"));

        assertThat(ranking.places())
                .containsExactly(
                        new Place(0, Fraction.of(9, 2), 1, false),
                        new Place(1, Fraction.of(5, 2), 2, false),
                        new Place(2, Fraction.of(2), 3, false));
    }

    @Test
    void the_plain_counts_rank_as_they_say() {
        Ballots rankings = AnElection.rankings("abc", "3:ab", "2:ba", "2:bc");

        assertThat(by(Count.APPROVALS, rankings)).isEqualTo("bac");
        assertThat(by(Count.FIRST_CHOICES, rankings)).isEqualTo("bac");
        assertThat(by(Count.APPROVALS, AnElection.approvals("abc", "ab", "bc", "b")))
                .isEqualTo("b(ac)");
    }

    @Test
    void points_are_summed_with_their_decimals() {
        BallotBox box = new BallotBox(Ballots.Kind.POINTS, 3);
        box.add(new int[] {2, 0}, new long[] {7, 3}, 2);
        box.refine(1);
        box.add(new int[] {1}, new long[] {145}, 1);
        Ballots ballots = box.counted();

        assertThat(Ranking.by(Count.POINTS, ballots).places())
                .containsExactly(
                        new Place(1, Fraction.of(29, 2), 1, false),
                        new Place(2, Fraction.of(14), 2, false),
                        new Place(0, Fraction.of(6), 3, false));
        assertThat(by(Count.FIRST_CHOICES, ballots)).isEqualTo("cba");
        assertThat(by(Count.BORDA, ballots)).isEqualTo("cab");
    }

    /**
     * Hand-computed: 90 citizens rank a, b, c; 10 carers rank c, b, a; 5 staff rank b first and the others equal, so 2.5 each. The means of
     * the ranks are 6.5/3 for a, 5/3 for b and 6.5/3 for c, though a has most votes by far.
     */
    @Test
    void each_group_has_one_voice_however_many_belong_to_it_R04() {
        Map<String, Ballots> groups = Map.of(
                "citizens", AnElection.rankings("abc", "90:abc"),
                "carers", AnElection.rankings("abc", "10:cba"),
                "staff", AnElection.rankings("abc", "5:b"));
        GroupFairRanking fair = GroupFairRanking.of(groups, Count.BORDA, 5);

        assertThat(AnElection.order("abc", fair.together())).isEqualTo("b(ac)");
        assertThat(fair.together().of(0).score()).isEqualTo(Fraction.of(13, 6));
        assertThat(fair.together().of(1).score()).isEqualTo(Fraction.of(5, 3));
        assertThat(AnElection.order("abc", fair.groups().get("staff"))).isEqualTo("b(ac)");
    }

    @Test
    void a_group_that_is_too_small_has_no_voice_of_its_own_and_is_named() {
        Map<String, Ballots> groups =
                Map.of("many", AnElection.rankings("ab", "9:ab"), "few", AnElection.rankings("ab", "4:ba"));
        GroupFairRanking fair = GroupFairRanking.of(groups, Count.BORDA, 5);

        assertThat(AnElection.order("ab", fair.together())).isEqualTo("ab");
        assertThat(fair.tooSmall()).containsExactly("few");
    }
}
