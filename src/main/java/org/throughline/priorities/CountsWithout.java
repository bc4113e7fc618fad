package org.throughline.priorities;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;
import org.throughline.tallies.Ranking;

/**
 * Counts a ballot that is over without the votes of some people, for the room that knows why these stand together. Who they are stays
 * inside the server, and nothing is told where few are left out, or few are left.
 */
@Service
public class CountsWithout {

    private record Asked(BallotId ballot, Set<PersonId> people) {}

    private final Cache<Asked, Optional<WithoutSome>> counted = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final StoredBallots stored;
    private final CastVotes votes;

    CountsWithout(StoredBallots stored, CastVotes votes) {
        this.stored = stored;
        this.votes = votes;
    }

    /**
     * The places without these people's votes.
     *
     * @param result final, as it is with everybody
     * @return nothing while people still vote, and where fewer than ten of these voted, or fewer than ten others
     */
    @Internal
    @Transactional(readOnly = true)
    public Optional<WithoutSome> of(Result result, Set<PersonId> people) {
        if (!result.isFinal() || people.size() < SmallNumbers.FEWEST_IN_A_GROUP) {
            return Optional.empty();
        }
        return counted.get(
                new Asked(result.ballot().id(), Set.copyOf(people)),
                asked -> stored.byId(asked.ballot()).flatMap(ballot -> count(ballot, result, asked.people())));
    }

    private Optional<WithoutSome> count(Ballot ballot, Result result, Set<PersonId> people) {
        Tally tally;
        Map<OptionId, Integer> without;
        try (Stream<AnonymousBallot> others = votes.standingWithout(ballot, people)) {
            Map.Entry<Tally, Map<OptionId, Integer>> counts = others.collect(
                    Collectors.teeing(Tally.counting(ballot.optionIds()), places(result.ballot()), Map::entry));
            tally = counts.getKey();
            without = counts.getValue();
        }
        long left = result.tally().people() - tally.people();
        if (left < SmallNumbers.FEWEST_IN_A_GROUP || tally.people() < SmallNumbers.FEWEST_IN_A_GROUP) {
            return Optional.empty();
        }
        Map<OptionId, Integer> all = placesOf(result);
        Map<OptionId, Integer> places = isByLevel(result.ballot()) ? ranks(tally) : without;
        return Optional.of(new WithoutSome(result.ballot().options().stream()
                .map(option -> new WithoutSome.Placed(
                        option.title(), all.getOrDefault(option.id(), 0), places.getOrDefault(option.id(), 0)))
                .sorted(Comparator.comparingInt(WithoutSome.Placed::place))
                .toList()));
    }

    private static Collector<AnonymousBallot, ?, Map<OptionId, Integer>> places(BallotView ballot) {
        return Collectors.collectingAndThen(
                CountedVotes.counting(ballot),
                file -> ranks(
                        ballot,
                        Ranking.by(Methods.count(ballot.kind()), file.election().ballots())));
    }

    private static boolean isByLevel(BallotView ballot) {
        return ballot.kind() instanceof BallotKind.BestLevel;
    }

    private static Map<OptionId, Integer> placesOf(Result result) {
        return result.methods(Electorate.PEOPLE)
                .map(methods -> ranks(result.ballot(), methods.count()))
                .orElseGet(() -> ranks(result.tally()));
    }

    private static Map<OptionId, Integer> ranks(Tally tally) {
        return tally.lines().stream().collect(Collectors.toMap(Tally.Line::option, Tally.Line::rank));
    }

    private static Map<OptionId, Integer> ranks(BallotView ballot, Ranking ranking) {
        List<OptionId> options =
                ballot.options().stream().map(option -> option.id()).toList();
        Map<OptionId, Integer> ranks = new HashMap<>();
        ranking.places().forEach(place -> ranks.put(options.get(place.option()), place.rank()));
        return ranks;
    }
}
