package org.throughline.tallies;

/** The supporters of each option who may still have something left; who is found with an empty purse is struck off. */
final class Payers {

    private final Supporters supporters;
    private final int[] ballots;
    private final int[] ends;

    Payers(Supporters supporters, int options) {
        this.supporters = supporters;
        this.ballots = supporters.ballots();
        this.ends = new int[options];
        for (int option = 0; option < options; option++) {
            ends[option] = supporters.end(option);
        }
    }

    int start(int option) {
        return supporters.start(option);
    }

    int end(int option) {
        return ends[option];
    }

    int ballot(int entry) {
        return ballots[entry];
    }

    /** Moves an entry of an option forward to a place that is free. */
    void keep(int entry, int place) {
        ballots[place] = ballots[entry];
    }

    /** Strikes off all entries of an option from this one on. */
    void end(int option, int end) {
        ends[option] = end;
    }
}
