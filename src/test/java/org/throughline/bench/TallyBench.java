package org.throughline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.throughline.tallies.BallotBox;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Count;
import org.throughline.tallies.Election;
import org.throughline.tallies.Option;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Ranking;
import org.throughline.tallies.Rule;
import org.throughline.tallies.Schulze;
import org.throughline.tallies.Spending;
import org.throughline.tallies.Stability;

/** How long a final tally takes, and how much memory many ballots take. No application, no database: tallies are pure functions. */
@Tag("bench")
@ExtendWith(Report.class)
@Order(7)
class TallyBench {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int OPTIONS = 100;
    private static final int MANY = 100_000;
    private static final int VERY_MANY = 1_000_000;
    private static final int MOST_CHOICES = 20;
    private static final int NEIGHBOURHOODS = 6;

    /** About what a large city spends: some 1,000 for each voter, so that Add1U takes hundreds of steps. */
    private static final int PRICE = 10_000;

    private static Election election(int voters, int mostChoices) {
        Random random = new Random(7);
        double[] popularity = random.doubles(OPTIONS).map(Math::sqrt).toArray();
        BallotBox box = new BallotBox(Ballots.Kind.APPROVAL, OPTIONS);
        for (int voter = 0; voter < voters; voter++) {
            box.add(choices(random, popularity, 1 + random.nextInt(mostChoices)));
        }
        List<Option> options = IntStream.range(0, OPTIONS)
                .mapToObj(number -> new Option("P" + number, "", price(random)))
                .toList();
        BigDecimal all = options.stream().map(Option::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal budget = all.multiply(BigDecimal.valueOf(0.4));
        return new Election(options, budget, box.counted());
    }

    private static BigDecimal price(Random random) {
        return BigDecimal.valueOf(PRICE * (1 + Math.round(100 * Math.exp(random.nextGaussian()))));
    }

    /** People choose what is popular, and rather near their home. */
    private static int[] choices(Random random, double[] popularity, int count) {
        int home = random.nextInt(NEIGHBOURHOODS);
        return random.ints(0, OPTIONS)
                .filter(option ->
                        random.nextDouble() < popularity[option] * (option % NEIGHBOURHOODS == home ? 1 : 0.2))
                .distinct()
                .limit(count)
                .toArray();
    }

    /** Seconds on the wall and of all cores together, which says more on a machine that does other things as well. */
    private static String seconds(Supplier<?> work) {
        long start = System.nanoTime();
        long cores = PROCESS.getProcessCpuTime();
        assertThat(work.get()).isNotNull();
        return "%.2f s (%.2f s of cores)"
                .formatted((System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - cores) / 1e9);
    }

    @Test
    void a_final_tally_of_many_ballots() {
        Election election = election(MANY, MOST_CHOICES);
        Ballots ballots = election.ballots();
        String size = "%,d ballots of %d options: ".formatted(MANY, OPTIONS);

        Report.line(size + "plain count", "≤ 2 s", "%s", seconds(() -> Ranking.by(Count.APPROVALS, ballots)));
        Report.line(size + "Borda", "≤ 2 s", "%s", seconds(() -> Ranking.by(Count.BORDA, ballots)));
        Report.line(size + "Schulze", "≤ 2 s", "%s", seconds(() -> Schulze.ranking(ballots)));
        Report.line(
                size + "1,000 resamples of the plain count",
                "",
                "%s",
                seconds(() -> Stability.of(ballots, Count.APPROVALS, 1)));
        for (Rule rule : Rule.values()) {
            Outcome[] outcome = new Outcome[1];
            String seconds = seconds(() -> outcome[0] = Spending.of(election, rule));
            String steps = outcome[0]
                    .completed()
                    .map(completion -> ", %d steps".formatted(completion.steps()))
                    .orElse("");
            Report.line(
                    size + rule.label(),
                    steps.isEmpty() ? "≤ 2 s" : "≤ 10 s",
                    "%s%s, %d winners",
                    seconds,
                    steps,
                    outcome[0].winners().size());
        }
    }

    @Test
    void very_many_ballots_in_memory() {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        Election election = election(VERY_MANY, MOST_CHOICES);
        String seconds = seconds(() -> Spending.of(election, Rule.EQUAL_SHARES_COST));
        String phragmen = seconds(() -> Spending.of(election, Rule.PHRAGMEN));
        long peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();

        assertThat(election.ballots().voters()).isEqualTo(VERY_MANY);
        Report.line(
                "%,d ballots: peak of the heap with equal shares and Phragmén".formatted(VERY_MANY),
                "≤ 2,048 MiB",
                "%d MiB",
                peak / 1_048_576);
        Report.line("%,d ballots: equal-shares-cost".formatted(VERY_MANY), "", "%s", seconds);
        Report.line("%,d ballots: phragmen".formatted(VERY_MANY), "", "%s", phragmen);
    }
}
