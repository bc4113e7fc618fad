package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of counted numbers those that may be told to everybody: none under five, the others rounded to five, and as many more held back
 * as it takes so that nobody can work out one that is not told. See docs/decisions/0074-tables-that-single-nobody-out.md.
 */
final class SmallCounts {

    /** From here on a number is told. */
    static final int TOLD_FROM = 5;

    /** A table with fewer groups to tell of is not shown. */
    static final int FEWEST_GROUPS = 3;

    private static final int ROUNDED_TO = 5;
    private static final int SLACK = ROUNDED_TO / 2;

    /** The most that a small number is: what is held back together may be as many, as far as readers can know. */
    private static final int MOST = TOLD_FROM - 1;

    private SmallCounts() {}

    /** A table that may be told: everybody who spoke, and the things that they said. */
    record Table(ToldSplit all, List<ToldSplit> things) {}

    static @Nullable Integer told(int count) {
        return count < TOLD_FROM ? null : Math.max(TOLD_FROM, (count + SLACK) / ROUNDED_TO * ROUNDED_TO);
    }

    /**
     * A table by groups that share nobody; nothing when too few groups are left to tell of. Totals are rounded as well, and held to be known
     * to the person all the same: statements say exactly how many stand behind them, and the consultation how many took part.
     *
     * @param all everybody who spoke
     */
    static Optional<Table> apart(Split all, List<Split> things) {
        BitSet held = heldBack(all, new BitSet());
        return all.parts().size() - held.cardinality() < FEWEST_GROUPS
                ? Optional.empty()
                : Optional.of(new Table(
                        tell(all, held),
                        things.stream().map(thing -> tell(thing, held)).toList()));
    }

    /** The same for groups that one may be in several of: what is in none of them cannot be worked out from the total. */
    static Optional<Table> overlapping(Split all, List<Split> things) {
        BitSet held = small(all);
        return all.parts().size() - held.cardinality() < FEWEST_GROUPS
                ? Optional.empty()
                : Optional.of(new Table(
                        without(all, held),
                        things.stream()
                                .map(thing -> {
                                    BitSet own = small(thing);
                                    own.or(held);
                                    return without(thing, own);
                                })
                                .toList()));
    }

    /**
     * Who spoke and who of them is carried, with how much they said: where the people of a group are not told, neither is what they said,
     * since who said nothing is nobody.
     *
     * @return those who are carried, what was said, and what of it is carried
     */
    static Optional<Table> withWhatTheySaid(boolean overlapping, Split all, Split carried, Split said, Split heard) {
        BitSet held = overlapping ? small(all) : heldBack(all, new BitSet());
        BitSet heldCarried = overlapping ? small(carried) : heldBack(carried, held);
        heldCarried.or(held);
        return all.parts().size() - held.cardinality() < FEWEST_GROUPS
                ? Optional.empty()
                : Optional.of(new Table(
                        without(all, held),
                        List.of(
                                without(carried, heldCarried),
                                tellOrLeave(overlapping, said, held),
                                tellOrLeave(overlapping, heard, heldCarried))));
    }

    private static ToldSplit tellOrLeave(boolean overlapping, Split split, BitSet held) {
        BitSet back = small(split);
        back.or(held);
        return overlapping ? without(split, back) : tell(split, held);
    }

    /** @param held groups of which nothing is told anywhere in the table */
    private static ToldSplit tell(Split split, BitSet held) {
        return without(split, heldBack(split, held));
    }

    private static ToldSplit without(Split split, BitSet held) {
        Integer total = told(split.total());
        List<@Nullable Integer> parts = new ArrayList<>();
        for (int part = 0; part < split.parts().size(); part++) {
            parts.add(
                    total == null || held.get(part) ? null : told(split.parts().get(part)));
        }
        return new ToldSplit(parts, total);
    }

    private static BitSet small(Split split) {
        BitSet small = new BitSet();
        IntStream.range(0, split.parts().size())
                .filter(part -> split.parts().get(part) < TOLD_FROM)
                .forEach(small::set);
        return small;
    }

    /**
     * Which parts are not told: the small ones, and the smallest of the others until readers who know all the rest can still take each of
     * them for anything from none to four.
     */
    private static BitSet heldBack(Split split, BitSet held) {
        BitSet back = small(split);
        back.or(held);
        List<Integer> bySize = IntStream.range(0, split.parts().size())
                .boxed()
                .sorted(Comparator.comparing(split.parts()::get))
                .toList();
        for (int part : bySize) {
            if (!back.isEmpty() && !isHidden(split, back)) {
                back.set(part);
            }
        }
        return back;
    }

    private static boolean isHidden(Split split, BitSet back) {
        int from = split.total();
        int to = split.total();
        for (int part = 0; part < split.parts().size(); part++) {
            Integer told = back.get(part) ? null : told(split.parts().get(part));
            if (told != null) {
                from -= most(told);
                to -= least(told);
            }
        }
        int others = back.cardinality() - 1;
        return others > 0 && to >= MOST && from <= MOST * others;
    }

    /** The least that a told number may stand for. */
    private static int least(int told) {
        return Math.max(TOLD_FROM, told - SLACK);
    }

    private static int most(int told) {
        return told + SLACK;
    }
}
