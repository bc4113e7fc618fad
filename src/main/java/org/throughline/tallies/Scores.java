package org.throughline.tallies;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.throughline.tallies.Ballots.Kind;

/**
 * What ballots give to options by one of the plain counts, in whole numbers of a unit. What a ballot gives to each of the options that
 * it leaves out is the same for all; the others are noted by what they get beyond that.
 */
final class Scores {

    private final Ballots ballots;
    private final Count count;
    private final long[] beyond;
    private long rest;

    private Scores(Ballots ballots, Count count) {
        this.ballots = ballots;
        this.count = count;
        this.beyond = new long[ballots.size() == 0 ? 0 : ballots.end(ballots.size() - 1)];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            long left = count == Count.BORDA ? halves(ballot, 0) : 0;
            rest += left * ballots.people(ballot);
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                beyond[entry] = given(ballot, entry) - left;
            }
        }
    }

    static Scores of(Ballots ballots, Count count) {
        return new Scores(ballots, count);
    }

    private long given(int ballot, int entry) {
        return switch (count) {
            case APPROVALS -> value(ballot, entry) > 0 ? 1 : 0;
            case FIRST_CHOICES -> isFirst(ballot, entry) ? 1 : 0;
            case POINTS -> ballots.pointsAt(entry);
            case BORDA -> halves(ballot, value(ballot, entry));
        };
    }

    /** What an option is worth to whoever cast this ballot; those that it leaves out are worth nothing. */
    private long value(int ballot, int entry) {
        return ballots.kind() == Kind.RANKING ? ballots.end(ballot) - entry : ballots.pointsAt(entry);
    }

    private boolean isFirst(int ballot, int entry) {
        if (ballots.kind() == Kind.RANKING) {
            return entry == ballots.start(ballot);
        }
        long value = value(ballot, entry);
        return value > 0 && entries(ballot).noneMatch(other -> other != entry && value(ballot, other) >= value);
    }

    /** Half points of Borda: two for each option that is worth less, one for each other that is worth the same. */
    private long halves(int ballot, long value) {
        long given = 0;
        for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
            given += 1 + Long.signum(value - value(ballot, entry));
        }
        long others = ballots.options() - (ballots.end(ballot) - ballots.start(ballot));
        return given + others * (1 + Long.signum(value)) - 1;
    }

    private IntStream entries(int ballot) {
        return IntStream.range(ballots.start(ballot), ballots.end(ballot));
    }

    Ballots ballots() {
        return ballots;
    }

    /** What the option at this entry gets beyond what its ballot gives to those that it leaves out. */
    long beyond(int entry) {
        return beyond[entry];
    }

    /** For each option the sum of what it was given, in units. */
    long[] totals() {
        long[] totals = new long[ballots.options()];
        Arrays.fill(totals, rest);
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                totals[ballots.choice(entry)] += beyond[entry] * ballots.people(ballot);
            }
        }
        return totals;
    }

    /** So many units as people call it. */
    Fraction called(long units) {
        BigInteger unit = switch (count) {
            case APPROVALS, FIRST_CHOICES -> BigInteger.ONE;
            case POINTS -> BigInteger.TEN.pow(ballots.decimals());
            case BORDA -> BigInteger.TWO;
        };
        return new Fraction(BigInteger.valueOf(units), unit);
    }
}
