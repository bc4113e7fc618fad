package org.throughline.tallies;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the same votes were cast, in whatever order. */
final class SameVotes {

    private record Vote(List<Integer> choices, List<Long> points) {}

    private SameVotes() {}

    static boolean are(Ballots one, Ballots other) {
        return one.kind() == other.kind()
                && one.options() == other.options()
                && one.decimals() == other.decimals()
                && one.voters() == other.voters()
                && one.size() == other.size()
                && votes(one).equals(votes(other));
    }

    private static Map<Vote, Integer> votes(Ballots ballots) {
        Map<Vote, Integer> votes = new HashMap<>();
        ballots.all().forEach(ballot -> votes.merge(vote(ballots, ballot), ballots.people(ballot), Integer::sum));
        return votes;
    }

    private static Vote vote(Ballots ballots, int ballot) {
        return new Vote(
                Arrays.stream(ballots.choices(ballot)).boxed().toList(),
                Arrays.stream(ballots.points(ballot)).boxed().toList());
    }
}
