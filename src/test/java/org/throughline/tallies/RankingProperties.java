package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** What must hold of every ranking. */
class RankingProperties {

    private static final int OPTIONS = 5;
    private static final int LAST = OPTIONS - 1;

    private static Ballots ballots(List<List<Integer>> rankings, List<Integer> renamed) {
        BallotBox box = new BallotBox(Ballots.Kind.RANKING, OPTIONS);
        rankings.forEach(
                ranking -> box.add(ranking.stream().mapToInt(renamed::get).toArray()));
        return box.counted();
    }

    private static List<Integer> identity() {
        return IntStream.range(0, OPTIONS).boxed().toList();
    }

    private static Map<Integer, Integer> ranks(Ranking ranking) {
        Map<Integer, Integer> ranks = new TreeMap<>();
        ranking.places().forEach(place -> ranks.put(place.option(), place.rank()));
        return ranks;
    }

    private static List<Ranking> all(Ballots ballots) {
        List<Ranking> all = new ArrayList<>(List.of(Schulze.ranking(ballots)));
        for (Count count : Count.values()) {
            all.add(Ranking.by(count, ballots));
        }
        return all;
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void renaming_the_options_renames_the_ranking(
            @ForAll @Size(max = 12) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> rankings,
            @ForAll long seed) {
        List<Integer> renamed = new ArrayList<>(identity());
        Collections.shuffle(renamed, new Random(seed));
        List<Ranking> before = all(ballots(rankings, identity()));
        List<Ranking> after = all(ballots(rankings, renamed));

        for (int method = 0; method < before.size(); method++) {
            Map<Integer, Integer> expected = new TreeMap<>();
            ranks(before.get(method)).forEach((option, rank) -> expected.put(renamed.get(option), rank));
            assertThat(ranks(after.get(method))).isEqualTo(expected);
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void casting_every_ballot_twice_changes_no_rank(
            @ForAll @Size(max = 12) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> rankings) {
        Ballots once = ballots(rankings, identity());
        List<Ranking> twice = all(SpendingProperties.twice(once));
        List<Ranking> before = all(once);

        for (int method = 0; method < before.size(); method++) {
            assertThat(ranks(twice.get(method))).isEqualTo(ranks(before.get(method)));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void every_ballot_gives_the_same_number_of_Bordas_points(
            @ForAll @Size(max = 12) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> rankings) {
        Fraction sum = Ranking.by(Count.BORDA, ballots(rankings, identity())).places().stream()
                .map(Ranking.Place::score)
                .reduce(Fraction.ZERO, Fraction::plus);

        assertThat(sum).isEqualTo(Fraction.of((long) rankings.size() * OPTIONS * (OPTIONS - 1), 2));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void who_would_win_every_duel_is_first_by_Schulze(
            @ForAll @Size(max = 12) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> rankings) {
        Pairs pairs = Pairs.of(ballots(rankings, identity()));

        for (int option = 0; option < OPTIONS; option++) {
            int one = option;
            boolean wins = IntStream.range(0, OPTIONS)
                    .filter(other -> other != one)
                    .allMatch(other -> pairs.preferring(one, other) > pairs.preferring(other, one));
            if (wins) {
                assertThat(Schulze.winners(ballots(rankings, identity()))).containsExactly(option);
            }
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void doubling_one_groups_voters_leaves_the_group_fair_ranking_unchanged_R04(
            @ForAll @Size(min = 1, max = 8) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> one,
            @ForAll @Size(min = 1, max = 8) List<@Size(max = OPTIONS) @UniqueElements List<@IntRange(max = LAST) Integer>> other) {
        Ballots citizens = ballots(one, identity());
        Ballots carers = ballots(other, identity());

        for (Count count : Count.values()) {
            assertThat(GroupFairRanking.of(
                                    Map.of("citizens", SpendingProperties.twice(citizens), "carers", carers), count, 1)
                            .together())
                    .isEqualTo(GroupFairRanking.of(Map.of("citizens", citizens, "carers", carers), count, 1)
                            .together());
        }
    }
}
