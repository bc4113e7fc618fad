package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots.Kind;
import org.throughline.tallies.Option;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.ElectionFile.Part;

/** The votes of one column as the rules count them: options by their keys, ballots apart by group. */
final class CountedVotes {

    private final BallotView ballot;
    private final Map<OptionId, Integer> places = new HashMap<>();
    private final Map<VoterGroup, BallotBox> boxes = new TreeMap<>();

    private CountedVotes(BallotView ballot) {
        this.ballot = ballot;
        ballot.options().forEach(option -> places.put(option.id(), places.size()));
    }

    /** The stream is closed afterwards. Levels are no votes for or against options; of them there is nothing to count here. */
    static ElectionFile of(BallotView ballot, Stream<AnonymousBallot> votes) {
        try (votes) {
            return votes.collect(counting(ballot));
        }
    }

    /** Sorts ballots into their boxes, one after the other. */
    static Collector<AnonymousBallot, ?, ElectionFile> counting(BallotView ballot) {
        return Collector.of(
                () -> new CountedVotes(ballot),
                (counted, vote) -> counted.add(vote.vote(), counted.box(vote.group())),
                CountedVotes::plus,
                CountedVotes::file);
    }

    private CountedVotes plus(CountedVotes other) {
        other.boxes.forEach((group, votes) -> box(group).addAll(votes.counted()));
        return this;
    }

    private BallotBox box(VoterGroup group) {
        return boxes.computeIfAbsent(
                group, none -> new BallotBox(kind(), ballot.options().size()));
    }

    private Kind kind() {
        return switch (ballot.kind()) {
            case BallotKind.RankYourTop kind -> Kind.RANKING;
            case BallotKind.SharePoints kind -> Kind.POINTS;
            case BallotKind.AgreeOrNot kind -> Kind.POINTS;
            case BallotKind.ChooseUpTo kind -> Kind.APPROVAL;
            case BallotKind.ShareBudget kind -> Kind.APPROVAL;
            case BallotKind.BestLevel kind -> Kind.APPROVAL;
        };
    }

    private void add(Vote vote, BallotBox box) {
        switch (vote) {
            case Vote.Points points -> addPoints(points.points(), box);
            case Vote.Stances stances -> {
                Map<OptionId, Integer> points = new LinkedHashMap<>();
                stances.stances().forEach((option, stance) -> points.put(option, worth(stance)));
                addPoints(points, box);
            }
            case Vote.Chosen chosen -> box.add(places(chosen), 1);
            case Vote.Ranked ranked -> box.add(places(ranked), 1);
            case Vote.Levels levels -> box.add(places(levels), 1);
            case Vote.Withdrawn none -> {
                // Stands no more.
            }
        }
    }

    private static int worth(Stance stance) {
        return switch (stance) {
            case AGREE -> 1;
            case UNSURE -> 0;
            case DISAGREE -> -1;
        };
    }

    private int[] places(Vote vote) {
        return vote.options().stream()
                .filter(places::containsKey)
                .mapToInt(option -> places.getOrDefault(option, 0))
                .toArray();
    }

    private void addPoints(Map<OptionId, Integer> points, BallotBox box) {
        List<Map.Entry<OptionId, Integer>> known = points.entrySet().stream()
                .filter(given -> places.containsKey(given.getKey()))
                .toList();
        box.add(
                known.stream()
                        .mapToInt(given -> places.getOrDefault(given.getKey(), 0))
                        .toArray(),
                known.stream().mapToLong(Map.Entry::getValue).toArray(),
                1);
    }

    private ElectionFile file() {
        if (boxes.isEmpty()) {
            box(VoterGroup.UNSAID);
        }
        List<Part> parts = boxes.entrySet().stream()
                .map(group -> new Part(
                        group.getKey() == VoterGroup.UNSAID
                                ? ""
                                : group.getKey().name(),
                        false,
                        group.getValue().counted()))
                .toList();
        BigDecimal voters = BigDecimal.valueOf(Math.max(
                1, parts.stream().mapToLong(part -> part.ballots().voters()).sum()));
        return new ElectionFile(
                Map.of("description", ballot.title(), "instance", ballot.key()),
                ballot.options().stream()
                        .map(option -> new Option(option.key(), option.title(), isBudget() ? option.cost() : voters))
                        .toList(),
                ballot.kind() instanceof BallotKind.ShareBudget budget
                        ? budget.limit()
                        : voters.multiply(BigDecimal.valueOf(ballot.kind().places())),
                parts,
                List.of());
    }

    private boolean isBudget() {
        return ballot.kind() instanceof BallotKind.ShareBudget;
    }
}
