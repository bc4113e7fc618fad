package org.throughline.priorities;

import java.time.Instant;

/**
 * A counted ballot, people and organisations apart.
 *
 * @param tally of people
 * @param organisations of organisations, which have one vote each
 * @param countedAt UTC
 * @param isFinal whether the vote is over; otherwise a moderator looks on while people still vote
 */
public record Result(BallotView ballot, Tally tally, Tally organisations, Instant countedAt, boolean isFinal) {

    /** The count of one column. */
    public Tally of(Electorate electorate) {
        return electorate == Electorate.PEOPLE ? tally : organisations;
    }
}
