package org.throughline.tallies;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run in which every voter had less and one in which they had more tell of a run between them. As long as the same was bought in
 * the same order, more money leaves every voter with more and makes every price fall or stay. So what a price did not fall below with
 * more money, it does not now; and somebody buys for no more than was paid with less money.
 */
final class Neighbours {

    private final List<Round> poorer;
    private final List<Round> richer;
    private boolean isLikePoorer;
    private boolean isLikeRicher;

    private Neighbours(@Nullable List<Round> poorer, @Nullable List<Round> richer) {
        this.poorer = poorer == null ? List.of() : poorer;
        this.richer = richer == null ? List.of() : richer;
        this.isLikePoorer = poorer != null;
        this.isLikeRicher = richer != null;
    }

    static Neighbours none() {
        return new Neighbours(null, null);
    }

    /** The nearest known runs by the units added, where there are some. */
    static Neighbours of(Map.@Nullable Entry<Long, List<Round>> poorer, Map.@Nullable Entry<Long, List<Round>> richer) {
        return new Neighbours(poorer == null ? null : poorer.getValue(), richer == null ? null : richer.getValue());
    }

    /** The run bought this option in this round. */
    void bought(int round, int option) {
        isLikePoorer &= round < poorer.size() && poorer.get(round).option() == option;
        isLikeRicher &= round < richer.size() && richer.get(round).option() == option;
    }

    /** What the price of this option is not below in this round. */
    double floor(int round, int option) {
        if (!isLikeRicher) {
            return 0;
        }
        return round < richer.size() ? richer.get(round).floors()[option] : Double.POSITIVE_INFINITY;
    }

    /** For how much use is to be had in this round at most. */
    double ceiling(int round) {
        return isLikePoorer && round < poorer.size() ? poorer.get(round).high() : Double.POSITIVE_INFINITY;
    }
}
