package org.throughline.tallies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small elections that read like sentences: options are letters, a ballot is the letters on it. */
public final class AnElection {

    private final List<Option> options = new ArrayList<>();
    private final String letters;
    private String budget = "0";

    private AnElection(String letters) {
        this.letters = letters;
    }

    /** Options of one letter each, with their costs in order. */
    public static AnElection of(String letters, Object... costs) {
        AnElection election = new AnElection(letters);
        for (int place = 0; place < letters.length(); place++) {
            String id = letters.substring(place, place + 1);
            election.options.add(new Option(id, id, new BigDecimal(costs[place].toString())));
        }
        return election;
    }

    public AnElection budget(Object amount) {
        budget = amount.toString();
        return this;
    }

    public Election approved(String... ballots) {
        return new Election(options, new BigDecimal(budget), approvals(letters, ballots));
    }

    /** As many of the same as the number before the colon says: 3:ab. */
    public static Ballots approvals(String letters, String... ballots) {
        return ballots(Ballots.Kind.APPROVAL, letters, ballots);
    }

    public static Ballots rankings(String letters, String... ballots) {
        return ballots(Ballots.Kind.RANKING, letters, ballots);
    }

    private static Ballots ballots(Ballots.Kind kind, String letters, String... ballots) {
        BallotBox box = new BallotBox(kind, letters.length());
        for (String ballot : ballots) {
            String[] parts = ballot.split(":", 2);
            String chosen = parts[parts.length - 1];
            box.add(chosen.chars().map(letters::indexOf).toArray(), parts.length == 2 ? Integer.parseInt(parts[0]) : 1);
        }
        return box.counted();
    }

    /** What a rule takes, in its order, as letters. */
    public static String winners(Election election, Rule rule) {
        return letters(election, Spending.of(election, rule).winners());
    }

    static String letters(Election election, List<Integer> places) {
        return String.join(
                "",
                places.stream().map(place -> election.options().get(place).id()).toList());
    }

    /** The ids of a ranking in order; those that share a rank stand together between brackets. */
    static String order(String letters, Ranking ranking) {
        StringBuilder order = new StringBuilder();
        IntStream.rangeClosed(1, letters.length()).forEach(rank -> {
            List<String> here = ranking.places().stream()
                    .filter(place -> place.rank() == rank)
                    .map(place -> letters.substring(place.option(), place.option() + 1))
                    .toList();
            order.append(here.size() > 1 ? "(" + String.join("", here) + ")" : String.join("", here));
        });
        return order.toString();
    }
}
