package org.throughline.tallies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Each group ranks the options by its own votes, and the mean of these ranks decides: a group has one voice however many belong to it.
 * Equal options have the middle of the ranks that they take up.
 *
 * <p>Source: the James Lind Alliance Guidebook (priority setting partnerships): interim surveys are ranked for each group of respondents
 * and the ranks are combined, so that the largest group does not drown the others.
 *
 * @param together the mean of the ranks is the score, the lowest first
 * @param groups how each group ranked, by its name
 * @param tooSmall groups that had no voice of their own, since they have too few people
 */
public record GroupFairRanking(Ranking together, SortedMap<String, Ranking> groups, List<String> tooSmall) {

    public GroupFairRanking {
        groups = new TreeMap<>(groups);
        tooSmall = List.copyOf(tooSmall);
    }

    /**
     * Ranks, and combines the ranks.
     *
     * @param groups one or more, all about the same options
     * @param fewest a group with fewer people has no voice of its own
     */
    public static GroupFairRanking of(Map<String, Ballots> groups, Count count, long fewest) {
        SortedMap<String, Ranking> rankings = groups.entrySet().stream()
                .filter(group -> group.getValue().voters() >= fewest)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        group -> Ranking.by(count, group.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
        return combining(
                rankings,
                groups.keySet().stream()
                        .filter(group -> !rankings.containsKey(group))
                        .sorted()
                        .toList());
    }

    /**
     * Combines the ranks of groups that are large enough.
     *
     * @param rankings of each group by its name, all of the same options
     * @param tooSmall the names of the others
     */
    public static GroupFairRanking combining(SortedMap<String, Ranking> rankings, List<String> tooSmall) {
        int options = rankings.values().stream()
                .mapToInt(ranking -> ranking.places().size())
                .max()
                .orElse(0);
        return new GroupFairRanking(
                Ranking.lowestFirst(IntStream.range(0, options)
                        .mapToObj(option -> mean(option, rankings.values()))
                        .toList()),
                rankings,
                tooSmall);
    }

    private static Fraction mean(int option, Collection<Ranking> rankings) {
        return rankings.stream()
                .map(ranking -> ranking.middleRank(option))
                .reduce(Fraction.ZERO, Fraction::plus)
                .over(Fraction.of(Math.max(1, rankings.size())));
    }
}
