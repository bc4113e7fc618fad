package org.throughline.priorities;

import java.util.HashSet;
import java.util.List;
import org.throughline.tallies.Election;
import org.throughline.tallies.Exclusion;
import org.throughline.tallies.Explanation;
import org.throughline.tallies.Outcome;
import org.throughline.tallies.Rule;
import org.throughline.tallies.Sentence;
import org.throughline.tallies.Step;

/**
 * What one rule takes, and why; of the votes it holds nothing more.
 *
 * @param taken in the order in which the rule took them
 * @param method how the rule goes about it
 */
public record Explained(Rule rule, List<Taken> taken, Exclusion exclusion, Sentence method) {

    /**
     * An option that comes out.
     *
     * @param option its place on the ballot
     * @param tied options that were exactly equal at that moment and that the order of ties put behind
     */
    public record Taken(int option, List<Integer> tied, List<Sentence> why) {

        public Taken {
            tied = List.copyOf(tied);
            why = List.copyOf(why);
        }
    }

    public Explained {
        taken = List.copyOf(taken);
    }

    static Explained of(Election election, Outcome outcome) {
        Explanation explanation = new Explanation(election, outcome);
        return new Explained(
                outcome.rule(),
                outcome.steps().stream()
                        .map((Step step) -> new Taken(step.option(), step.tied(), explanation.of(step)))
                        .toList(),
                outcome.exclusion(),
                explanation.ofAll().getFirst());
    }

    /** The places of what was taken, in the order in which it was. */
    public List<Integer> winners() {
        return taken.stream().map(Taken::option).toList();
    }

    /** Where the order of ties decided that an equal option got nothing. */
    List<Taken> decidedByTies() {
        HashSet<Integer> winners = new HashSet<>(winners());
        return taken.stream().filter(step -> !winners.containsAll(step.tied())).toList();
    }
}
