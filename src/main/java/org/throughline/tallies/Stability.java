package org.throughline.tallies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How much a ranking owes to who happened to take part: the ballots are drawn anew, as many as there are and each possibly several times,
 * a thousand times over, and each time the options are ranked. An option then lies between two ranks in 95 of 100 draws: "between 2nd
 * and 5th". It says nothing of people who did not take part.
 *
 * <p>Source: the percentile interval of Bradley Efron's bootstrap, "Bootstrap Methods: Another Look at the Jackknife", 1979.
 *
 * @param ranges for each option, by its place in the election, between which ranks it lies
 */
public record Stability(List<Range> ranges) {

    /** With fewer voters a range would say more than is known. */
    public static final long FEWEST = 30;

    public static final int DRAWS = 1_000;

    /** In 25 of 1,000 draws it may lie below, in 25 above. */
    private static final int CUT = DRAWS / 40;

    private static final long APART = 0x9E3779B97F4A7C15L;

    /**
     * The ranks between which an option lies, both included.
     *
     * @param best 1 is the best there is
     */
    public record Range(int best, int worst) {}

    public Stability {
        ranges = List.copyOf(ranges);
    }

    /**
     * Draws again and again; nothing when fewer than {@link #FEWEST} voted.
     *
     * @param seed the same seed gives the same draws on every machine
     */
    public static Optional<Stability> of(Ballots ballots, Count count, long seed) {
        if (ballots.voters() < FEWEST) {
            return Optional.empty();
        }
        Scores scores = Scores.of(ballots, count);
        int[] voters = voters(ballots);
        int[][] ranks = IntStream.range(0, DRAWS)
                .parallel()
                .mapToObj(draw -> ranks(scores, voters, new SplittableRandom(seed + APART * draw)))
                .toArray(int[][]::new);
        return Optional.of(new Stability(IntStream.range(0, ballots.options())
                .mapToObj(option -> range(ranks, option))
                .toList()));
    }

    /** The ballot of each voter. */
    private static int[] voters(Ballots ballots) {
        return ballots.all()
                .flatMap(ballot -> IntStream.generate(() -> ballot).limit(ballots.people(ballot)))
                .toArray();
    }

    private static int[] ranks(Scores scores, int[] voters, SplittableRandom random) {
        Ballots ballots = scores.ballots();
        int[] drawn = new int[ballots.size()];
        for (int voter = 0; voter < voters.length; voter++) {
            drawn[voters[random.nextInt(voters.length)]]++;
        }
        long[] totals = new long[ballots.options()];
        for (int ballot = 0; ballot < drawn.length; ballot++) {
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                totals[ballots.choice(entry)] += drawn[ballot] * scores.beyond(entry);
            }
        }
        return Arrays.stream(totals)
                .mapToInt(total -> 1
                        + (int) Arrays.stream(totals)
                                .filter(other -> other > total)
                                .count())
                .toArray();
    }

    private static Range range(int[][] ranks, int option) {
        int[] drawn = Arrays.stream(ranks).mapToInt(row -> row[option]).sorted().toArray();
        return new Range(drawn[CUT], drawn[DRAWS - 1 - CUT]);
    }
}
