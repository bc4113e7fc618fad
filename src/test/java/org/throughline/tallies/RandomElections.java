package org.throughline.tallies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Elections small enough to go through by hand, with many ties: few options, few voters, few different costs, some of nothing. */
public final class RandomElections extends DomainContextBase {

    static final String LETTERS = "abcdefg";

    @Provide
    public Arbitrary<Election> elections() {
        return Arbitraries.integers().between(1, LETTERS.length()).flatMap(RandomElections::elections);
    }

    private static Arbitrary<Election> elections(int options) {
        return Combinators.combine(costs().list().ofSize(options), budgets(), ballots(options))
                .as((costs, budget, ballots) -> new Election(options(costs), budget, ballots(options, ballots)));
    }

    private static Arbitrary<BigDecimal> costs() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 8).map(BigDecimal::valueOf)),
                Tuple.of(
                        1,
                        Arbitraries.of("0.5", "2.25", "3.333", "120.01", "99.99")
                                .map(BigDecimal::new)));
    }

    private static Arbitrary<BigDecimal> budgets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf),
                Arbitraries.of("7.5", "10.01", "200").map(BigDecimal::new));
    }

    private static Arbitrary<List<Set<Integer>>> ballots(int options) {
        return Arbitraries.integers()
                .between(0, options - 1)
                .set()
                .ofMaxSize(options)
                .list()
                .ofMaxSize(9);
    }

    private static List<Option> options(List<BigDecimal> costs) {
        return IntStream.range(0, costs.size())
                .mapToObj(place -> new Option(LETTERS.substring(place, place + 1), "", costs.get(place)))
                .toList();
    }

    static Ballots ballots(int options, List<Set<Integer>> ballots) {
        BallotBox box = new BallotBox(Ballots.Kind.APPROVAL, options);
        ballots.forEach(
                ballot -> box.add(ballot.stream().mapToInt(Integer::intValue).toArray()));
        return box.counted();
    }
}
