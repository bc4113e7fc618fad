package org.throughline.tallies;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Ballots as numbers. Equal ones are kept once, with how many people cast them, in a few long rows of integers: a million ballots of
 * ten choices take some fifty megabytes. Nothing tells who voted or in which order; two are equal when the same votes were cast.
 */
public final class Ballots {

    /** What people were asked to do with the options. */
    public enum Kind {
        /** To name those they want. */
        APPROVAL,
        /** To name some in the order of their preference, the best first. What they left out comes after, all equal. */
        RANKING,
        /** To give points. What they left out has none. */
        POINTS
    }

    private final Kind kind;
    private final int options;
    private final int[] starts;
    private final int[] choices;
    private final long[] points;
    private final int decimals;
    private final int[] people;
    private final long voters;

    /**
     * @param starts where the choices of each ballot begin, and at last where the last one's end
     * @param points beside the choices; none where the kind has none
     * @param decimals how many decimals the points have: they are kept as whole numbers of the last one
     * @param people how many cast each ballot
     */
    Ballots(Kind kind, int options, int[] starts, int[] choices, long[] points, int decimals, int[] people) {
        this.kind = kind;
        this.options = options;
        this.starts = starts;
        this.choices = choices;
        this.points = points;
        this.decimals = decimals;
        this.people = people;
        this.voters = Arrays.stream(people).asLongStream().sum();
    }

    public Kind kind() {
        return kind;
    }

    /** How many options there were to choose from. */
    public int options() {
        return options;
    }

    /** How many people voted, those with an empty ballot included. */
    public long voters() {
        return voters;
    }

    /** How many different ballots there are. */
    public int size() {
        return people.length;
    }

    /** How many people cast this ballot. */
    public int people(int ballot) {
        return people[ballot];
    }

    /** The options on this ballot by their places in the election: the best first in a ranking, else in the order of the election. */
    public int[] choices(int ballot) {
        return Arrays.copyOfRange(choices, starts[ballot], starts[ballot + 1]);
    }

    /** How many decimals points have. */
    public int decimals() {
        return decimals;
    }

    /** The points beside the {@link #choices} in units of the last decimal; an empty row where the kind has none. */
    public long[] points(int ballot) {
        return kind == Kind.POINTS ? Arrays.copyOfRange(points, starts[ballot], starts[ballot + 1]) : new long[0];
    }

    /** For each option how many people named it, with however many points. */
    public long[] mentions() {
        return Supporters.of(this).votes();
    }

    int start(int ballot) {
        return starts[ballot];
    }

    int end(int ballot) {
        return starts[ballot + 1];
    }

    int choice(int entry) {
        return choices[entry];
    }

    long pointsAt(int entry) {
        return kind == Kind.POINTS ? points[entry] : 1;
    }

    IntStream all() {
        return IntStream.range(0, people.length);
    }

    /** Whether this ballot names one of these options. */
    boolean namesAnyOf(int ballot, boolean[] some) {
        for (int entry = starts[ballot]; entry < starts[ballot + 1]; entry++) {
            if (some[choices[entry]]) {
                return true;
            }
        }
        return false;
    }

    /** The same people, with only what they want and not how much: the options they ranked, or gave more than no points. */
    public Ballots asApprovals() {
        if (kind == Kind.APPROVAL) {
            return this;
        }
        BallotBox box = new BallotBox(Kind.APPROVAL, options);
        for (int ballot = 0; ballot < size(); ballot++) {
            box.add(wanted(ballot), people[ballot]);
        }
        return box.counted();
    }

    private int[] wanted(int ballot) {
        return IntStream.range(starts[ballot], starts[ballot + 1])
                .filter(entry -> pointsAt(entry) > 0)
                .map(entry -> choices[entry])
                .toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballots that && SameVotes.are(this, that);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(voters) + size();
    }

    @Override
    public String toString() {
        return voters + " ballots, " + size() + " different, of " + options + " options";
    }
}
