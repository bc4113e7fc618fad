package org.throughline.tallies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule decided, and how.
 *
 * @param steps what was taken, in this order
 * @param cost of all that was taken
 * @param completion how a fair spending was completed, where the rule does so
 */
public record Outcome(
        Rule rule,
        List<Step> steps,
        BigDecimal cost,
        Exclusion exclusion,
        @Nullable Completion completion) {

    public Outcome {
        steps = List.copyOf(steps);
    }

    /**
     * How the Method of Equal Shares was completed.
     *
     * @param steps the step that stands, counted from 0: so many units each voter got on top of an equal share of the budget
     * @param isOverBudget whether the next step would have cost too much; otherwise nothing more fitted
     * @param bought how many of the steps of the outcome were bought by voters; the rest was filled up by the number of votes
     * @param money what each voter had to spend
     */
    public record Completion(long steps, boolean isOverBudget, int bought, Fraction money) {}

    /** What was taken, in this order, by places in the election. */
    public List<Integer> winners() {
        return steps.stream().map(Step::option).toList();
    }

    public Optional<Completion> completed() {
        return Optional.ofNullable(completion);
    }

    /** Steps at which the order of ties decided that an equal option got nothing. */
    public List<Step> decidedByTies() {
        List<Integer> winners = winners();
        return steps.stream().filter(step -> !winners.containsAll(step.tied())).toList();
    }
}
