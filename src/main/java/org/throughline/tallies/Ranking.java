package org.throughline.tallies;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Options in order, with their scores. Equal scores share a rank, and the next rank leaves room for them: nothing breaks a tie here.
 *
 * @param places one for each option, the best first, equal ones in the order of the election
 */
public record Ranking(List<Place> places) {

    /**
     * Where an option stands.
     *
     * @param score by which it was ranked
     * @param rank 1 for the best
     * @param isTied whether another option has the same score
     */
    public record Place(int option, Fraction score, int rank, boolean isTied) {}

    public Ranking {
        places = List.copyOf(places);
    }

    /** By the plain count, the most first. */
    public static Ranking by(Count count, Ballots ballots) {
        Scores scores = Scores.of(ballots, count);
        long[] totals = scores.totals();
        return highestFirst(IntStream.range(0, ballots.options())
                .mapToObj(option -> scores.called(totals[option]))
                .toList());
    }

    /** @param scores of each option, in the order of the election */
    public static Ranking highestFirst(List<Fraction> scores) {
        return of(scores, Comparator.reverseOrder());
    }

    static Ranking lowestFirst(List<Fraction> scores) {
        return of(scores, Comparator.naturalOrder());
    }

    private static Ranking of(List<Fraction> scores, Comparator<Fraction> order) {
        return new Ranking(IntStream.range(0, scores.size())
                .mapToObj(option -> place(option, scores, order))
                .sorted(Comparator.comparingInt(Place::rank))
                .toList());
    }

    private static Place place(int option, List<Fraction> scores, Comparator<Fraction> order) {
        Fraction score = scores.get(option);
        long better =
                scores.stream().filter(other -> order.compare(other, score) < 0).count();
        long equal = scores.stream().filter(score::equals).count();
        return new Place(option, score, (int) better + 1, equal > 1);
    }

    public Place of(int option) {
        return places.stream()
                .filter(place -> place.option() == option)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No option " + option));
    }

    /** The rank of an option; of equal ones the middle of the ranks that they take up together. */
    Fraction middleRank(int option) {
        Place place = of(option);
        long equal =
                places.stream().filter(other -> other.rank() == place.rank()).count();
        return Fraction.of(2L * place.rank() + equal - 1, 2);
    }
}
