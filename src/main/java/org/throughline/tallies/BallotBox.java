package org.throughline.tallies;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import org.throughline.tallies.Ballots.Kind;

/** Takes ballots one by one and keeps equal ones once. */
public final class BallotBox {

    private static final int FEW = 16;

    private final Kind kind;
    private final int options;
    private int[] starts = new int[FEW];
    private int[] choices = new int[FEW];
    private long[] points;
    private int decimals;
    private int[] people = new int[FEW];
    private int size;
    /** Where equal ballots are found: one more than the number of a ballot, by the hash of what is on it. */
    private int[] places = new int[2 * FEW];

    public BallotBox(Kind kind, int options) {
        this.kind = kind;
        this.options = options;
        this.points = new long[kind == Kind.POINTS ? FEW : 0];
    }

    /** How many decimals points have so far. */
    public int decimals() {
        return decimals;
    }

    /** One ballot of a kind without points. */
    public void add(int... chosen) {
        add(chosen, 1);
    }

    /**
     * So many people's ballots of a kind without points.
     *
     * @throws IllegalArgumentException when an option is named twice or is none of the election
     */
    public void add(int[] chosen, int cast) {
        put(kind == Kind.APPROVAL ? sorted(chosen) : chosen.clone(), new long[0], cast);
    }

    /** So many people's ballots with points beside the options, in units of the last decimal. */
    public void add(int[] chosen, long[] given, int cast) {
        int[] order = sorted(chosen);
        long[] ordered = new long[given.length];
        for (int place = 0; place < chosen.length; place++) {
            ordered[Arrays.binarySearch(order, chosen[place])] = given[place];
        }
        put(order, ordered, cast);
    }

    /** All of these ballots, which are of the same kind and about the same options, with points of as many decimals. */
    public void addAll(Ballots ballots) {
        ballots.all().forEach(ballot -> put(ballots.choices(ballot), ballots.points(ballot), ballots.people(ballot)));
    }

    /** Points have so many decimals from now on: what was given before is kept in the finer unit. */
    public void refine(int finer) {
        long factor = BigInteger.TEN.pow(finer - decimals).longValueExact();
        for (int entry = 0; entry < points.length; entry++) {
            points[entry] = Math.multiplyExact(points[entry], factor);
        }
        decimals = finer;
        spread(places.length);
    }

    private static int[] sorted(int... chosen) {
        int[] sorted = chosen.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private void put(int[] chosen, long[] given, int cast) {
        refuseForeign(chosen);
        if (given.length != (kind == Kind.POINTS ? chosen.length : 0)) {
            throw new IllegalArgumentException("Points belong to each choice, and to ballots with points only");
        }
        int place = place(chosen, given, hash(chosen, given));
        if (places[place] == 0) {
            append(chosen, given);
            places[place] = size;
        }
        people[places[place] - 1] += cast;
        if (2 * size > places.length) {
            spread(2 * places.length);
        }
    }

    private void refuseForeign(int... chosen) {
        BitSet seen = new BitSet(options);
        for (int option : chosen) {
            if (option < 0 || option >= options || seen.get(option)) {
                throw new IllegalArgumentException("A ballot names option " + option + " twice, or there is none");
            }
            seen.set(option);
        }
    }

    private int place(int[] chosen, long[] given, int hash) {
        int place = hash & places.length - 1;
        while (places[place] != 0 && !holds(places[place] - 1, chosen, given)) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private boolean holds(int ballot, int[] chosen, long[] given) {
        int from = starts[ballot];
        int to = starts[ballot + 1];
        return Arrays.equals(choices, from, to, chosen, 0, chosen.length)
                && (kind != Kind.POINTS || Arrays.equals(points, from, to, given, 0, given.length));
    }

    private static int hash(int[] chosen, long[] given) {
        int hash = 31 * Arrays.hashCode(chosen) + Arrays.hashCode(given);
        return hash ^ hash >>> 16;
    }

    private void append(int[] chosen, long[] given) {
        int from = starts[size];
        int to = from + chosen.length;
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            people = Arrays.copyOf(people, 2 * people.length);
        }
        if (to > choices.length) {
            choices = Arrays.copyOf(choices, Math.max(to, 2 * choices.length));
        }
        if (given.length > 0 && to > points.length) {
            points = Arrays.copyOf(points, Math.max(to, 2 * points.length));
        }
        System.arraycopy(chosen, 0, choices, from, chosen.length);
        System.arraycopy(given, 0, points, kind == Kind.POINTS ? from : 0, given.length);
        starts[++size] = to;
    }

    private void spread(int room) {
        places = new int[room];
        for (int ballot = 0; ballot < size; ballot++) {
            int[] chosen = Arrays.copyOfRange(choices, starts[ballot], starts[ballot + 1]);
            long[] given =
                    kind == Kind.POINTS ? Arrays.copyOfRange(points, starts[ballot], starts[ballot + 1]) : new long[0];
            int place = hash(chosen, given) & places.length - 1;
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = ballot + 1;
        }
    }

    /** What is in the box so far. */
    public Ballots counted() {
        return new Ballots(
                kind,
                options,
                Arrays.copyOf(starts, size + 1),
                Arrays.copyOf(choices, starts[size]),
                Arrays.copyOf(points, kind == Kind.POINTS ? starts[size] : 0),
                decimals,
                Arrays.copyOf(people, size));
    }
}
