package org.throughline.tallies;

import java.util.ArrayList;
import java.util.List;

/** Why an outcome is what it is, in sentences made from what was computed. */
public final class Explanation {

    private static final int PENNIES = 2;

    private final Election election;
    private final Outcome outcome;
    private final long[] nothingElse;

    public Explanation(Election election, Outcome outcome) {
        this.election = election;
        this.outcome = outcome;
        this.nothingElse = nothingElse(election.ballots().asApprovals(), outcome.winners());
    }

    /** For each option how many of those who chose it chose nothing else that won. */
    private static long[] nothingElse(Ballots ballots, List<Integer> winners) {
        boolean[] won = new boolean[ballots.options()];
        winners.forEach(winner -> won[winner] = true);
        long[] people = new long[won.length];
        for (int ballot = 0; ballot < ballots.size(); ballot++) {
            int only = -1;
            int count = 0;
            for (int entry = ballots.start(ballot); entry < ballots.end(ballot); entry++) {
                if (won[ballots.choice(entry)]) {
                    only = ballots.choice(entry);
                    count++;
                }
            }
            if (count == 1) {
                people[only] += ballots.people(ballot);
            }
        }
        return people;
    }

    /** How many of those who chose this winner chose nothing else that won. */
    public long nothingElse(Step step) {
        return nothingElse[step.option()];
    }

    /** How the rule went about it as a whole. */
    public List<Sentence> ofAll() {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("tallies.rule." + outcome.rule().label()));
        outcome.completed()
                .ifPresent(completion -> sentences.add(Sentence.of(
                        completion.isOverBudget() ? "tallies.why.completed.over" : "tallies.why.completed.full",
                        amount(completion.money()),
                        completion.steps())));
        Exclusion exclusion = outcome.exclusion();
        sentences.add(Sentence.of("tallies.why.excluded", exclusion.excluded(), exclusion.voters()));
        return sentences;
    }

    /** Why this option won. */
    public List<Sentence> of(Step step) {
        List<Sentence> sentences = new ArrayList<>(
                switch (step.reason()) {
                    case Reason.MostVotes votes -> List.of(Sentence.of("tallies.why.votes", votes.votes()));
                    case Reason.MostVotesForItsCost votes ->
                        List.of(Sentence.of(
                                "tallies.why.votes-for-cost", votes.votes(), amount(Fraction.of(votes.cost()))));
                    case Reason.Paid paid -> paid(step, paid);
                    case Reason.LeastLoad load -> loaded(step, load);
                    case Reason.Unopposed unopposed -> List.of(Sentence.of("tallies.why.unopposed"));
                });
        if (!step.tied().isEmpty()) {
            sentences.add(Sentence.of("tallies.why.tied", names(step.tied())));
        }
        return sentences;
    }

    private List<Sentence> paid(Step step, Reason.Paid paid) {
        List<Sentence> sentences = new ArrayList<>();
        double share = amount(paid.share());
        sentences.add(
                paid.part() == 0
                        ? Sentence.of("tallies.why.paid", paid.full(), share)
                        : Sentence.of("tallies.why.paid.part", paid.full(), share, paid.part(), amount(paid.rest())));
        if (nothingElse(step) > 0) {
            sentences.add(Sentence.of("tallies.why.nothing-else.paid", nothingElse(step)));
        }
        return sentences;
    }

    private List<Sentence> loaded(Step step, Reason.LeastLoad load) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(Sentence.of("tallies.why.load", load.supporters(), amount(load.load()), load.first()));
        if (nothingElse(step) > 0) {
            sentences.add(Sentence.of("tallies.why.nothing-else.load", nothingElse(step)));
        }
        return sentences;
    }

    private String names(List<Integer> options) {
        return String.join(
                ", ",
                options.stream()
                        .map(option -> election.options().get(option).name())
                        .toList());
    }

    /** A decimal, as no count of voters is, so that whoever says the sentence can write a sum of money as one. */
    private static double amount(Fraction money) {
        return money.rounded(PENNIES).doubleValue();
    }
}
