package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.kernel.Refusal;

/** What a vote must be in each kind of ballot. A reason that is about one option is named by that option's key. */
final class VotePolicy {

    static final int LONGEST_REASON = 500;

    private static final String FIELD = "choices";

    private VotePolicy() {}

    /** Why this vote is none of this ballot's; empty when it is. */
    static List<Refusal> refuse(Ballot ballot, Vote vote) {
        List<Refusal> refusals = new ArrayList<>(
                switch (ballot.kind()) {
                    case BallotKind.ChooseUpTo kind when vote instanceof Vote.Chosen chosen -> choose(kind, chosen);
                    case BallotKind.ShareBudget kind
                    when vote instanceof Vote.Chosen chosen -> spend(kind, ballot, chosen);
                    case BallotKind.RankYourTop kind when vote instanceof Vote.Ranked ranked -> rank(kind, ranked);
                    case BallotKind.SharePoints kind
                    when vote instanceof Vote.Points points -> share(kind, ballot, points);
                    case BallotKind.AgreeOrNot kind when vote instanceof Vote.Stances stances -> answered(stances);
                    case BallotKind.BestLevel kind when vote instanceof Vote.Levels levels -> levels(ballot, levels);
                    default -> List.of(Refusal.at(FIELD, "priorities.refused.foreign"));
                });
        if (!ballot.optionIds().containsAll(vote.options())) {
            refusals.add(Refusal.at(FIELD, "priorities.refused.foreign"));
        }
        return refusals.stream().distinct().toList();
    }

    private static List<Refusal> choose(BallotKind.ChooseUpTo kind, Vote.Chosen vote) {
        if (vote.options().isEmpty()) {
            return List.of(Refusal.at(FIELD, "priorities.refused.none", kind.most()));
        }
        return vote.options().size() > kind.most()
                ? List.of(Refusal.at(
                        FIELD,
                        "priorities.refused.too-many",
                        kind.most(),
                        vote.options().size()))
                : List.of();
    }

    private static List<Refusal> spend(BallotKind.ShareBudget kind, Ballot ballot, Vote.Chosen vote) {
        if (vote.options().isEmpty()) {
            return List.of(Refusal.at(FIELD, "priorities.refused.budget.none"));
        }
        BigDecimal spent = ballot.options().stream()
                .filter(option -> vote.options().contains(option.id()))
                .map(Ballot.Option::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return spent.compareTo(kind.limit()) > 0
                ? List.of(Refusal.at(
                        FIELD,
                        "priorities.refused.budget.over",
                        Money.of(kind.limit()),
                        Money.of(spent),
                        Money.of(spent.subtract(kind.limit()))))
                : List.of();
    }

    private static List<Refusal> rank(BallotKind.RankYourTop kind, Vote.Ranked vote) {
        if (vote.order().isEmpty()) {
            return List.of(Refusal.at(FIELD, "priorities.refused.rank.none", kind.most()));
        }
        if (new HashSet<>(vote.order()).size() < vote.order().size()) {
            return List.of(Refusal.at(FIELD, "priorities.refused.rank.twice"));
        }
        return vote.order().size() > kind.most()
                ? List.of(Refusal.at(
                        FIELD,
                        "priorities.refused.rank.too-many",
                        kind.most(),
                        vote.order().size()))
                : List.of();
    }

    private static List<Refusal> share(BallotKind.SharePoints kind, Ballot ballot, Vote.Points vote) {
        Map<OptionId, String> keys = keys(ballot);
        List<Refusal> negative = vote.points().entrySet().stream()
                .filter(given -> given.getValue() < 0 || given.getValue() > kind.points())
                .map(given -> Refusal.at(
                        keys.getOrDefault(given.getKey(), FIELD), "priorities.refused.points.number", kind.points()))
                .toList();
        if (!negative.isEmpty()) {
            return negative;
        }
        int sum = vote.points().values().stream().mapToInt(Integer::intValue).sum();
        if (sum == 0) {
            return List.of(Refusal.at(FIELD, "priorities.refused.points.none", kind.points()));
        }
        return sum > kind.points()
                ? List.of(Refusal.at(FIELD, "priorities.refused.points.over", kind.points(), sum, sum - kind.points()))
                : List.of();
    }

    private static List<Refusal> answered(Vote.Stances vote) {
        return vote.stances().isEmpty() ? List.of(Refusal.at(FIELD, "priorities.refused.stances.none")) : List.of();
    }

    private static List<Refusal> levels(Ballot ballot, Vote.Levels vote) {
        if (vote.levels().isEmpty()) {
            return List.of(Refusal.at(FIELD, "priorities.refused.levels.none"));
        }
        Map<OptionId, String> keys = keys(ballot);
        return vote.levels().entrySet().stream()
                .filter(answer -> answer.getValue().reason().length() > LONGEST_REASON)
                .map(answer -> Refusal.at(
                        keys.getOrDefault(answer.getKey(), FIELD) + "-reason",
                        "priorities.refused.levels.reason",
                        LONGEST_REASON,
                        answer.getValue().reason().length()))
                .toList();
    }

    private static Map<OptionId, String> keys(Ballot ballot) {
        return ballot.options().stream().collect(Collectors.toMap(Ballot.Option::id, Ballot.Option::key));
    }
}
