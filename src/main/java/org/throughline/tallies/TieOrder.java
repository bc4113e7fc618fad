package org.throughline.tallies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of equal options comes first: the one that more people want, then the one with the smaller id, compared character by character.
 * It is published, it needs no lot, and whatever it decides is reported as a tie.
 */
final class TieOrder {

    private final int[] ranks;

    private TieOrder(int... ranks) {
        this.ranks = ranks;
    }

    static TieOrder of(List<Option> options, long[] votes) {
        List<Integer> order = IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer option) -> -votes[option])
                        .thenComparing(option -> options.get(option).id(), TieOrder::byCharacters))
                .toList();
        int[] ranks = new int[options.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[order.get(rank)] = rank;
        }
        return new TieOrder(ranks);
    }

    private static int byCharacters(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    /** 0 for the option that wins every tie. */
    int rank(int option) {
        return ranks[option];
    }

    Comparator<Integer> first() {
        return Comparator.comparingInt(this::rank);
    }
}
