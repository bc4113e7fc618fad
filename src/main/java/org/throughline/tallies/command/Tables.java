package org.throughline.tallies.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.throughline.tallies.Ballots;
import org.throughline.tallies.Election;

/** Plain sums over all ballots, by the ids of the options: enough to check that a file was read as it was meant. */
final class Tables {

    private final Election election;
    private final Ballots ballots;

    Tables(Election election) {
        this.election = election;
        this.ballots = election.ballots();
    }

    Map<String, Long> mentions() {
        long[] mentions = ballots.mentions();
        return byId(option -> mentions[option]);
    }

    Map<String, String> points() {
        long[] points = new long[ballots.options()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int[] choices = ballots.choices(ballot);
            long[] given = ballots.points(ballot);
            for (int place = 0; place < choices.length; place++) {
                points[choices[place]] += given[place] * ballots.people(ballot);
            }
        }
        return byId(option -> TallyData.plain(BigDecimal.valueOf(points[option], ballots.decimals())));
    }

    Map<String, Long> firstPlaces() {
        long[] first = new long[ballots.options()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int[] choices = ballots.choices(ballot);
            if (choices.length > 0) {
                first[choices[0]] += ballots.people(ballot);
            }
        }
        return byId(option -> first[option]);
    }

    /** For each option the number of options below it, summed over the ballots that rank it. */
    Map<String, Long> positionsFromEnd() {
        long[] below = new long[ballots.options()];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int[] choices = ballots.choices(ballot);
            for (int place = 0; place < choices.length; place++) {
                below[choices[place]] += (long) (choices.length - 1 - place) * ballots.people(ballot);
            }
        }
        return byId(option -> below[option]);
    }

    private <T> Map<String, T> byId(IntFunction<T> of) {
        Map<String, T> table = new LinkedHashMap<>();
        for (int option = 0; option < ballots.options(); option++) {
            table.put(election.options().get(option).id(), of.apply(option));
        }
        return table;
    }
}
