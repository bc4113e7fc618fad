package org.throughline.breakdowns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * R41 and UC-34, 2: a reader who takes every table that is told, and tries all the numbers that could stand behind them, never learns one
 * that is not told. The reader of these tests knows the rules of rounding and every total to the person, and shares no code with
 * what holds numbers back.
 */
class SmallCountsProperties {

    private static final List<Integer> SMALL = List.of(0, 1, 2, 3, 4);

    @Provide
    Arbitrary<List<Integer>> groups() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 9)),
                        Tuple.of(1, Arbitraries.integers().between(5, 60)))
                .list()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    /** A theme of a part of those who spoke. */
    private static Split part(List<Integer> all, List<Integer> shares) {
        List<Integer> parts = new ArrayList<>();
        for (int group = 0; group < all.size(); group++) {
            parts.add(all.get(group) * shares.get(group % shares.size()) / 10);
        }
        return Split.of(parts);
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 10).list().ofSize(6);
    }

    @Property(tries = 2_000)
    void no_number_under_five_is_told_and_all_others_are_rounded(
            @ForAll("groups") List<Integer> groups, @ForAll("shares") List<Integer> shares) {
        Split theme = part(groups, shares);
        SmallCounts.apart(Split.of(groups), List.of(theme)).ifPresent(table -> {
            for (int group = 0; group < groups.size(); group++) {
                isSafe(table.all().parts().get(group), groups.get(group));
                isSafe(
                        table.things().getFirst().parts().get(group),
                        theme.parts().get(group));
            }
            isSafe(table.things().getFirst().total(), theme.total());
        });
    }

    private static void isSafe(@Nullable Integer told, int counted) {
        if (told != null) {
            assertThat(counted).isGreaterThanOrEqualTo(5);
            assertThat(told % 5).isZero();
            assertThat(Math.abs(told - counted)).isLessThanOrEqualTo(2);
        }
    }

    @Property(tries = 2_000)
    void whoever_knows_the_row_and_its_total_cannot_narrow_down_what_is_held_back(
            @ForAll("groups") List<Integer> groups, @ForAll("shares") List<Integer> shares) {
        Split theme = part(groups, shares);
        SmallCounts.apart(Split.of(groups), List.of(theme)).ifPresent(table -> {
            staysHidden(Split.of(groups), table.all(), List.of(table.all()));
            ToldSplit told = table.things().getFirst();
            staysHidden(theme, told, List.of(told));
        });
    }

    /** The same people by two kinds of groups: what one file lets a reader know of the total is held against the other. */
    @Property(tries = 2_000)
    void two_files_beside_each_other_tell_no_more_than_each(
            @ForAll("groups") List<Integer> groups,
            @ForAll("shares") List<Integer> shares,
            @ForAll("groups") List<Integer> otherwise) {
        Split theme = part(groups, shares);
        Split same = regrouped(theme.total(), otherwise);
        Split all = Split.of(groups);
        Split allSame = regrouped(all.total(), otherwise);
        if (!fits(same, allSame)) {
            return;
        }
        var first = SmallCounts.apart(all, List.of(theme));
        var second = SmallCounts.apart(allSame, List.of(same));
        if (first.isPresent() && second.isPresent()) {
            ToldSplit one = first.get().things().getFirst();
            ToldSplit other = second.get().things().getFirst();
            assertThat(one.total()).as("The total is the same in both").isEqualTo(other.total());
            staysHidden(theme, one, List.of(one, other));
            staysHidden(same, other, List.of(one, other));
        }
    }

    /** What people of a group said is told only where they are: who said nothing is nobody. */
    @Property(tries = 2_000)
    void how_much_a_group_said_never_tells_of_people_who_are_held_back(
            @ForAll("groups") List<Integer> groups,
            @ForAll("shares") List<Integer> shares,
            @ForAll("shares") List<Integer> more) {
        Split carried = part(groups, shares);
        List<Integer> said = new ArrayList<>();
        List<Integer> heard = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            int extra = more.get(group % more.size());
            int of = carried.parts().get(group);
            said.add(groups.get(group) == 0 ? 0 : groups.get(group) + extra);
            heard.add(of == 0 ? 0 : of + extra / 2);
        }
        SmallCounts.withWhatTheySaid(false, Split.of(groups), carried, Split.of(said), Split.of(heard))
                .ifPresent(table -> {
                    ToldSplit toldCarried = table.things().getFirst();
                    ToldSplit toldSaid = table.things().get(1);
                    ToldSplit toldHeard = table.things().getLast();
                    for (int group = 0; group < groups.size(); group++) {
                        isSafe(toldSaid.parts().get(group), said.get(group));
                        isSafe(toldHeard.parts().get(group), heard.get(group));
                        if (table.all().parts().get(group) == null) {
                            assertThat(toldSaid.parts().get(group)).isNull();
                        }
                        if (toldCarried.parts().get(group) == null) {
                            assertThat(toldHeard.parts().get(group)).isNull();
                        }
                    }
                    staysHidden(Split.of(groups), table.all(), List.of(table.all()));
                    staysHidden(carried, toldCarried, List.of(toldCarried));
                    staysHidden(Split.of(said), toldSaid, List.of(toldSaid));
                    staysHidden(Split.of(heard), toldHeard, List.of(toldHeard));
                });
    }

    private static boolean fits(Split part, Split all) {
        for (int group = 0; group < part.parts().size(); group++) {
            if (part.parts().get(group) > all.parts().get(group)) {
                return false;
            }
        }
        return true;
    }

    /** As many people in groups of about these sizes. */
    private static Split regrouped(int total, List<Integer> sizes) {
        List<Integer> parts = new ArrayList<>();
        int left = total;
        int whole = Math.max(1, sizes.stream().mapToInt(Integer::intValue).sum());
        for (int group = 0; group < sizes.size(); group++) {
            int part = group == sizes.size() - 1 ? left : Math.min(left, total * sizes.get(group) / whole);
            parts.add(part);
            left -= part;
        }
        return Split.of(parts);
    }

    private static boolean possible(ToldSplit row, int total) {
        return behind(row.total(), total) && !rests(row, total).isEmpty();
    }

    /** Whether this number may stand behind what is told. */
    private static boolean behind(@Nullable Integer told, int number) {
        return told == null ? number >= 0 : number >= 5 && rounded(number) == told;
    }

    private static int rounded(int number) {
        return Math.max(5, 5 * Math.round(number / 5f));
    }

    /** What may be left of the total for the parts that are not told, whatever stands behind the told ones. */
    private static BitSet rests(ToldSplit row, int total) {
        BitSet rests = new BitSet();
        rests.set(total);
        boolean anyHidden = false;
        for (Integer told : row.parts()) {
            if (told == null) {
                anyHidden = true;
                continue;
            }
            BitSet next = new BitSet();
            for (int number = 0; number <= total; number++) {
                if (behind(told, number)) {
                    int taken = number;
                    rests.stream().filter(rest -> rest >= taken).forEach(rest -> next.set(rest - taken));
                }
            }
            rests = next;
        }
        if (!anyHidden) {
            boolean whole = rests.get(0);
            rests.clear();
            rests.set(0, whole);
        }
        return rests;
    }

    /** Each part that is not told and is small may be anything from none to four. */
    private static void staysHidden(Split counted, ToldSplit told, List<ToldSplit> files) {
        assertThat(files).as("What is told is true").allMatch(row -> possible(row, counted.total()));
        long hidden = told.parts().stream().filter(part -> part == null).count();
        BitSet rests = rests(told, counted.total());
        for (int group = 0; group < counted.parts().size(); group++) {
            if (told.parts().get(group) == null && counted.parts().get(group) < 5 && told.total() != null) {
                assertThat(SMALL.stream()
                                .filter(number ->
                                        rests.stream().anyMatch(rest -> hidden > 1 ? rest >= number : rest == number)))
                        .as("%s told as %s", counted, told)
                        .containsExactlyElementsOf(SMALL);
            }
        }
    }
}
