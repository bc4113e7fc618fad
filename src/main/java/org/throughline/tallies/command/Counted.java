package org.throughline.tallies.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Count;
import org.throughline.tallies.Difference;
import org.throughline.tallies.Election;
import org.throughline.tallies.GroupFairRanking;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Rule;
import org.throughline.tallies.Schulze;
import org.throughline.tallies.Spending;
import org.throughline.tallies.files.ElectionFile;

/**
 * Everything that was asked for, counted.
 *
 * @param rankings by their names
 * @param groups where the file says who belongs to which
 */
record Counted(
        ElectionFile file,
        Election election,
        List<Timed> outcomes,
        Map<String, Ranking> rankings,
        Optional<GroupFairRanking> groups) {

    private static final double NANOSECONDS = 1e9;

    /** A group with fewer people has no voice of its own here. */
    private static final long FEWEST = 10;

    /**
     * An outcome, and how long it took to find.
     *
     * @param campaigns what the ballots of campaigns changed: first what won only with them; nothing where the file names none
     */
    record Timed(Outcome outcome, double seconds, Optional<Difference> campaigns) {}

    static Counted of(ElectionFile file, Request request) {
        Election election = file.election();
        Ballots ballots = election.ballots();
        Map<String, Ranking> rankings = new LinkedHashMap<>();
        request.counts().stream()
                .filter(count -> count != Count.POINTS || ballots.kind() == Kind.POINTS)
                .forEach(count -> rankings.put(count.label(), Ranking.by(count, ballots)));
        if (request.withSchulze()) {
            rankings.put("schulze", Schulze.ranking(ballots));
        }
        Map<String, Ballots> groups = file.groups();
        return new Counted(
                file,
                election,
                request.rules().stream()
                        .map(rule -> timed(file, election, rule))
                        .toList(),
                rankings,
                groups.isEmpty()
                        ? Optional.empty()
                        : Optional.of(GroupFairRanking.of(groups, natural(ballots), FEWEST)));
    }

    private static Timed timed(ElectionFile file, Election election, Rule rule) {
        long start = System.nanoTime();
        Outcome outcome = Spending.of(election, rule);
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        return new Timed(
                outcome,
                seconds,
                file.hasCampaigns()
                        ? Optional.of(Difference.between(outcome, Spending.of(file.withoutCampaigns(), rule)))
                        : Optional.empty());
    }

    /** By what each kind of ballot is usually counted. */
    static Count natural(Ballots ballots) {
        return switch (ballots.kind()) {
            case APPROVAL -> Count.APPROVALS;
            case RANKING -> Count.BORDA;
            case POINTS -> Count.POINTS;
        };
    }

    String id(int option) {
        return election.options().get(option).id();
    }

    List<String> ids(List<Integer> options) {
        return options.stream().map(this::id).toList();
    }
}
