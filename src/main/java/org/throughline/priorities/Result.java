package org.throughline.priorities;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A counted ballot, people and organisations apart.
 *
 * @param tally of people
 * @param organisations of organisations, which have one vote each
 * @param methods each column by the rules, where enough voted; before the close by the plain count alone
 * @param answers each column by answers, where the ballot asks for answers
 * @param countedAt UTC
 * @param provenance what a final result was made from; absent while people still vote and a moderator looks on
 */
public record Result(
        BallotView ballot,
        Tally tally,
        Tally organisations,
        Map<Electorate, Methods> methods,
        Map<Electorate, AnswerTable> answers,
        Instant countedAt,
        @Nullable Provenance provenance) {

    public Result {
        methods = Map.copyOf(methods);
        answers = Map.copyOf(answers);
    }

    /** Whether the vote is over. */
    public boolean isFinal() {
        return provenance != null;
    }

    /** The count of one column. */
    public Tally of(Electorate electorate) {
        return electorate == Electorate.PEOPLE ? tally : organisations;
    }

    /** One column by several rules. */
    public Optional<Methods> methods(Electorate electorate) {
        return Optional.ofNullable(methods.get(electorate));
    }

    /** One column by answers. */
    public Optional<AnswerTable> answers(Electorate electorate) {
        return Optional.ofNullable(answers.get(electorate));
    }
}
