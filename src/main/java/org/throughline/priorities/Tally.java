package org.throughline.priorities;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * How many voters of one column chose each option. A pure function of anonymous ballots: it knows no voter, no time and no order of arrival.
 *
 * @param people how many ballots were counted: people, or organisations, with a vote that stands
 * @param lines every option, the most chosen first; equal ones in the order of the ballot
 */
public record Tally(long people, List<Line> lines) {

    /**
     * One option's count.
     *
     * @param rank 1 for the most chosen; options with equal counts share a rank, and the next rank leaves room for them
     * @param tied whether another option has exactly this count
     */
    public record Line(OptionId option, long count, int rank, boolean tied) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /** Counts; the stream is closed afterwards. Choices that are not among the options are not counted. */
    public static Tally of(Collection<OptionId> options, Stream<AnonymousBallot> ballots) {
        try (ballots) {
            return ballots.collect(counting(options));
        }
    }

    /** Counts ballots one after the other. */
    static Collector<AnonymousBallot, ?, Tally> counting(Collection<OptionId> options) {
        return Collector.of(Counts::new, Counts::add, Counts::plus, counts -> counts.tally(options));
    }

    /** What has been counted so far. */
    private static final class Counts {

        private final Map<OptionId, Long> chosen = new HashMap<>();
        private long people;

        void add(AnonymousBallot ballot) {
            people++;
            ballot.choices().forEach(choice -> chosen.merge(choice, 1L, Long::sum));
        }

        Counts plus(Counts other) {
            people += other.people;
            other.chosen.forEach((option, count) -> chosen.merge(option, count, Long::sum));
            return this;
        }

        Tally tally(Collection<OptionId> options) {
            return Tally.of(people, options, chosen);
        }
    }

    /** @param chosen how many chose each option; none for those that are missing */
    static Tally of(long people, Collection<OptionId> options, Map<OptionId, Long> chosen) {
        List<Long> all =
                options.stream().map(option -> chosen.getOrDefault(option, 0L)).toList();
        return new Tally(
                people,
                options.stream()
                        .map(option -> line(option, chosen.getOrDefault(option, 0L), all))
                        .sorted(Comparator.comparingInt(Line::rank))
                        .toList());
    }

    private static Line line(OptionId option, long count, List<Long> all) {
        int better = (int) all.stream().filter(other -> other > count).count();
        boolean tied = all.stream().filter(other -> other == count).count() > 1;
        return new Line(option, count, better + 1, tied);
    }
}
