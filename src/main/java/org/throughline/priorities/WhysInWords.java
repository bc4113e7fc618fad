package org.throughline.priorities;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.charts.Words;
import org.throughline.tallies.Sentence;

/** Why each option comes out by a rule: how the rule goes about it once, then a sentence for each option. */
final class WhysInWords {

    /** Sentences that call the voters people; of organisations there is another of each. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "tallies.rule.greedy-count",
            "tallies.why.votes",
            "tallies.why.votes-for-cost",
            "tallies.why.paid",
            "tallies.why.paid.part",
            "tallies.why.load",
            "tallies.why.unopposed");

    private final BallotView ballot;
    private final Electorate electorate;
    private final Words words;

    WhysInWords(BallotView ballot, Electorate electorate, Words words) {
        this.ballot = ballot;
        this.electorate = electorate;
        this.words = words;
    }

    MethodsInWords.Why of(String rule, Explained outcome) {
        return new MethodsInWords.Why(
                words.say("priorities.methods.why", rule),
                Stream.concat(
                                Stream.of(say(outcome.method())),
                                outcome.taken().stream().map(this::option))
                        .toList());
    }

    private String option(Explained.Taken taken) {
        return words.say(
                "priorities.methods.why.option",
                ballot.options().get(taken.option()).title(),
                taken.why().stream().map(this::say).collect(Collectors.joining(" ")));
    }

    private String say(Sentence sentence) {
        String key = sentence.textKey();
        return words.say(
                electorate == Electorate.ORGANISATIONS && OF_PEOPLE.contains(key) ? key + ".organisations" : key,
                sentence.arguments().stream().map(this::shown).toArray());
    }

    /** An amount is a decimal, and money where there is a budget; a count of voters is whole. */
    private Object shown(Object argument) {
        return ballot.kind() instanceof BallotKind.ShareBudget && argument instanceof Double amount
                ? Money.of(BigDecimal.valueOf(amount))
                : argument;
    }
}
