package org.throughline.tallies;

import java.util.Arrays;

/** Approval ballots the other way round: for each option the ballots that name it, and how many people that are. */
final class Supporters {

    private final int[] starts;
    private final int[] ballots;
    private final long[] votes;

    private Supporters(int[] starts, int[] ballots, long[] votes) {
        this.starts = starts;
        this.ballots = ballots;
        this.votes = votes;
    }

    static Supporters of(Ballots all) {
        int[] starts = new int[all.options() + 1];
        long[] votes = new long[all.options()];
        for (int ballot = 0; ballot < all.size(); ballot++) {
            for (int entry = all.start(ballot); entry < all.end(ballot); entry++) {
                starts[all.choice(entry) + 1]++;
                votes[all.choice(entry)] += all.people(ballot);
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] ballots = new int[starts[all.options()]];
        for (int ballot = 0; ballot < all.size(); ballot++) {
            for (int entry = all.start(ballot); entry < all.end(ballot); entry++) {
                ballots[next[all.choice(entry)]++] = ballot;
            }
        }
        return new Supporters(starts, ballots, votes);
    }

    /** How many people want this option. */
    long votes(int option) {
        return votes[option];
    }

    /** The same for every option. */
    long[] votes() {
        return votes.clone();
    }

    /** Where the ballots that name this option begin. */
    int start(int option) {
        return starts[option];
    }

    int end(int option) {
        return starts[option + 1];
    }

    /** The ballots that name the first option, then those that name the second, and so on. */
    int[] ballots() {
        return ballots.clone();
    }

    int ballot(int entry) {
        return ballots[entry];
    }
}
