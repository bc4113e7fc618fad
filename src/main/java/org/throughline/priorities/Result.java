package org.throughline.priorities;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A counted ballot, people and organisations apart.
 *
 * @param tally of people
 * @param organisations of organisations, which have one vote each
 * @param methods each column by several rules, once the vote is over and where enough voted
 * @param levels each column by levels, where the ballot asks for them
 * @param countedAt UTC
 * @param isFinal whether the vote is over; otherwise a moderator looks on while people still vote
 */
public record Result(
        BallotView ballot,
        Tally tally,
        Tally organisations,
        Map<Electorate, Methods> methods,
        Map<Electorate, LevelTable> levels,
        Instant countedAt,
        boolean isFinal) {

    public Result {
        methods = Map.copyOf(methods);
        levels = Map.copyOf(levels);
    }

    /** The count of one column. */
    public Tally of(Electorate electorate) {
        return electorate == Electorate.PEOPLE ? tally : organisations;
    }

    /** One column by several rules. */
    public Optional<Methods> methods(Electorate electorate) {
        return Optional.ofNullable(methods.get(electorate));
    }

    /** One column by levels. */
    public Optional<LevelTable> levels(Electorate electorate) {
        return Optional.ofNullable(levels.get(electorate));
    }
}
