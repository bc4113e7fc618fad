package org.throughline.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Count;
import org.throughline.tallies.Election;
import org.throughline.tallies.GroupFairRanking;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Rule;
import org.throughline.tallies.Schulze;
import org.throughline.tallies.Spending;
import org.throughline.tallies.Stability;
import org.throughline.tallies.files.ElectionFile;

/**
 * One column of a result by several rules, side by side. See docs/tallies.md.
 *
 * @param count the plain count of this kind of ballot; options are named by their places on it
 * @param stability how much the plain count owes to who took part; nothing for few voters
 * @param schulze where options were ranked
 * @param outcomes what each rule takes, where something comes out first
 * @param groups each group's ranking and all of them combined, where two groups at least are large enough
 */
public record Methods(
        Ranking count,
        Optional<Stability> stability,
        Optional<Ranking> schulze,
        List<Explained> outcomes,
        Optional<GroupFairRanking> groups) {

    public Methods {
        outcomes = List.copyOf(outcomes);
    }

    /** So that anybody who draws again draws the same. */
    private static final long SEED = 20190107;

    /** Written beside each result; a rule that comes to count otherwise gets another number, and results are counted again. */
    static final String VERSIONS =
            "approvals 1, points 1, borda 1, schulze 1, greedy-count 1, greedy-ratio 1, equal-shares 1,"
                    + " phragmen 1, group-fair 1, stability 1";

    /** @param step told after each of so many {@link #steps} */
    static Methods of(ElectionFile file, BallotKind kind, Runnable step) {
        Election election = file.election();
        Ballots ballots = election.ballots();
        Count count = count(kind);
        Optional<Stability> stability = Stability.of(ballots, count, SEED);
        step.run();
        List<Explained> outcomes = new ArrayList<>();
        for (Rule rule : rules(kind)) {
            outcomes.add(Explained.of(election, Spending.of(election, rule)));
            step.run();
        }
        return new Methods(
                Ranking.by(count, ballots),
                stability,
                kind instanceof BallotKind.RankYourTop ? Optional.of(Schulze.ranking(ballots)) : Optional.empty(),
                outcomes,
                groups(file.groups(), count));
    }

    /** How many steps a final count has. */
    static int steps(BallotKind kind) {
        return 1 + rules(kind).size();
    }

    /** While people still vote: the plain count, of each group too, and no other rule, which would be counted again and again. */
    static Methods soFar(Map<VoterGroup, RunningCount> groups, RunningCount all) {
        SortedMap<String, Ranking> large = new TreeMap<>();
        SortedSet<String> small = new TreeSet<>();
        groups.forEach((group, count) -> {
            if (group != VoterGroup.UNSAID && count.voters() >= SmallNumbers.FEWEST_IN_A_GROUP) {
                large.put(group.name(), count.ranking());
            } else if (group != VoterGroup.UNSAID && count.voters() > 0) {
                small.add(group.name());
            }
        });
        return new Methods(
                all.ranking(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(GroupFairRanking.combining(large, List.copyOf(small)))
                        .filter(found -> found.groups().size() > 1));
    }

    static Count count(BallotKind kind) {
        return switch (kind) {
            case BallotKind.RankYourTop rank -> Count.BORDA;
            case BallotKind.SharePoints share -> Count.POINTS;
            case BallotKind.AgreeOrNot agree -> Count.POINTS;
            case BallotKind.ChooseUpTo choose -> Count.APPROVALS;
            case BallotKind.ShareBudget budget -> Count.APPROVALS;
            case BallotKind.BestLevel level -> Count.APPROVALS;
        };
    }

    private static List<Rule> rules(BallotKind kind) {
        if (kind instanceof BallotKind.ShareBudget) {
            return List.of(Rule.GREEDY_COUNT, Rule.GREEDY_RATIO, Rule.EQUAL_SHARES_COST_ADD1U, Rule.PHRAGMEN);
        }
        return kind.places() > 0
                ? List.of(Rule.GREEDY_COUNT, Rule.EQUAL_SHARES_CARDINALITY_ADD1U, Rule.PHRAGMEN)
                : List.of();
    }

    private static Optional<GroupFairRanking> groups(Map<String, Ballots> groups, Count count) {
        long large = groups.values().stream()
                .filter(group -> group.voters() >= SmallNumbers.FEWEST_IN_A_GROUP)
                .count();
        return large < 2
                ? Optional.empty()
                : Optional.of(GroupFairRanking.of(groups, count, SmallNumbers.FEWEST_IN_A_GROUP));
    }
}
