package org.throughline.tallies;

import org.throughline.tallies.Ballots.Kind;

/** For each two options how many people want the one more than the other. What a ballot leaves out comes after all that it wants. */
final class Pairs {

    private final long[][] preferring;

    private Pairs(long[][] preferring) {
        this.preferring = preferring;
    }

    static Pairs of(Ballots ballots) {
        Pairs pairs = new Pairs(new long[ballots.options()][ballots.options()]);
        long[] values = new long[ballots.options()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                values[ballots.choice(entry)] =
                        ballots.kind() == Kind.RANKING ? ballots.end(ballot) - entry : ballots.pointsAt(entry);
            }
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                pairs.add(ballots.choice(entry), values, ballots.people(ballot));
            }
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                values[ballots.choice(entry)] = 0;
            }
        }
        return pairs;
    }

    /** Each pair is met from the side of the better one; but what is worth less than nothing also from its own. */
    private void add(int option, long[] values, int people) {
        for (int other = 0; other < values.length; other++) {
            if (values[option] > values[other]) {
                preferring[option][other] += people;
            } else if (values[option] < 0 && values[other] == 0) {
                preferring[other][option] += people;
            }
        }
    }

    int options() {
        return preferring.length;
    }

    /** How many people want the one more than the other. */
    long preferring(int one, int other) {
        return preferring[one][other];
    }
}
