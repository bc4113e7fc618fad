package org.throughline.priorities;

import java.time.Instant;

/**
 * A counted ballot.
 *
 * @param countedAt UTC
 * @param isFinal whether the vote is over; otherwise a moderator looks on while people still vote
 */
public record Result(BallotView ballot, Tally tally, Instant countedAt, boolean isFinal) {}
