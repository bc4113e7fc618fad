package org.throughline.breakdowns;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which group raises something more often than the others, and from which group something is mostly heard. The test looks at what was
 * counted; how many times is worked out from what is told, so that it tells nothing besides. See
 * docs/decisions/0075-more-often-only-where-a-test-holds.md.
 */
final class Comparing {

    static final double LEVEL = 0.05;

    /** From so many on it is said that a theme is mostly heard from one group. */
    private static final int ENOUGH = 10;

    private final List<Group> groups;
    private final Split all;
    private final ToldSplit toldAll;
    private final List<Candidate> candidates = new ArrayList<>();

    Comparing(List<Group> groups, Split all, ToldSplit toldAll) {
        this.groups = groups;
        this.all = all;
        this.toldAll = toldAll;
    }

    private record Candidate(int thing, int group, double times, double probability) {}

    /** What can be compared in one row; a smaller share is asked about too, since nobody chose the direction beforehand. */
    void add(int thing, Split split, ToldSplit told) {
        for (int group = 0; group < groups.size(); group++) {
            Double times = groups.get(group).named() ? times(group, told) : null;
            if (times != null) {
                int said = split.parts().get(group);
                int of = all.parts().get(group);
                candidates.add(new Candidate(
                        thing, group, times, Fisher.probability(said, of, split.total() - said, all.total() - of)));
            }
        }
    }

    /** How many times as often as the others, by the numbers that are told; nothing where one of them is not. */
    private @Nullable Double times(int group, ToldSplit told) {
        Integer said = told.parts().get(group);
        Integer of = toldAll.parts().get(group);
        if (said == null || of == null || told.total() == null || toldAll.total() == null) {
            return null;
        }
        int othersSaid = told.total() - said;
        int others = toldAll.total() - of;
        return of > 0 && others > 0 && othersSaid > 0 && said <= of && othersSaid <= others
                ? (double) said / of / ((double) othersSaid / others)
                : null;
    }

    /** The groups that raise each thing more often, as far as the test holds after its correction for having been asked so often. */
    List<MoreOften> moreOften(int thing) {
        List<Double> corrected =
                Fisher.corrected(candidates.stream().map(Candidate::probability).toList());
        List<MoreOften> more = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Candidate one = candidates.get(at);
            if (one.thing() == thing && one.times() > 1 && corrected.get(at) < LEVEL) {
                more.add(new MoreOften(one.group(), one.times()));
            }
        }
        return more;
    }

    /** The group to which at least two of three belong who raise it. */
    @Nullable Integer mostly(ToldSplit told) {
        if (told.total() == null || told.total() < ENOUGH) {
            return null;
        }
        for (int group = 0; group < groups.size(); group++) {
            Integer said = told.parts().get(group);
            if (groups.get(group).named() && said != null && 3 * said >= 2 * told.total()) {
                return group;
            }
        }
        return null;
    }
}
