package org.throughline.priorities;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.throughline.priorities.CountChange.Step;
import org.throughline.tallies.Fraction;
import org.throughline.tallies.Ranking;

/**
 * The count of a column, or of a group in it, from sums that are kept while people vote. From these alone the plain count of each kind
 * of ballot follows, and it equals what counting every vote gives.
 *
 * <p>The kept score of an option is the sum of its points; where options are ranked, of how many options a ballot ranks less twice the
 * place that this one has on it. Borda's half points follow: of m options, a ballot that ranks r gives 2(m − p) to its p-th and
 * m − 1 − r to each that it leaves out.
 */
final class RunningCount {

    private final BallotView ballot;
    private final Map<OptionId, Map<Integer, Step>> sums = new HashMap<>();
    private long voters;

    RunningCount(BallotView ballot) {
        this.ballot = ballot;
        ballot.options().forEach(option -> sums.put(option.id(), new HashMap<>()));
    }

    /** The groups of a column as one. */
    static RunningCount together(BallotView ballot, Collection<RunningCount> groups) {
        RunningCount all = new RunningCount(ballot);
        groups.forEach(group -> {
            all.voters += group.voters;
            group.sums.forEach((option, answers) -> answers.forEach((answer, step) -> all.add(option, answer, step)));
        });
        return all;
    }

    void add(CountChange.Cell cell, Step step) {
        if (cell.option().equals(CountChange.EVERYBODY)) {
            voters += step.voters();
            return;
        }
        add(new OptionId(cell.option()), cell.answer(), step);
    }

    private void add(OptionId option, int answer, Step step) {
        Map<Integer, Step> answers = sums.get(option);
        if (answers != null) {
            answers.merge(answer, step, Step::plus);
        }
    }

    /** How many have a vote that stands. */
    long voters() {
        return voters;
    }

    Tally tally() {
        return Tally.of(
                voters, options(), options().stream().collect(Collectors.toMap(option -> option, this::wantedBy)));
    }

    private List<OptionId> options() {
        return ballot.options().stream().map(BallotView.OptionView::id).toList();
    }

    private Map<Integer, Step> sums(OptionId option) {
        return Objects.requireNonNull(sums.get(option));
    }

    private long said(OptionId option, Stance stance) {
        Step step = sums(option).get(stance.ordinal());
        return step == null ? 0 : step.voters();
    }

    private long wantedBy(OptionId option) {
        return ballot.kind() instanceof BallotKind.AgreeOrNot
                ? said(option, Stance.AGREE)
                : sums(option).values().stream().mapToLong(Step::voters).sum();
    }

    private long score(OptionId option) {
        return sums(option).values().stream().mapToLong(Step::score).sum();
    }

    /** How many gave each answer to each option. */
    AnswerTable answers() {
        List<String> answers = AnswerTable.answers(ballot.kind());
        Map<OptionId, List<Long>> counts = new HashMap<>();
        sums.forEach((option, said) -> {
            long[] numbers = new long[answers.size()];
            said.forEach((answer, step) -> numbers[answer] = step.voters());
            if (Arrays.stream(numbers).sum() > 0) {
                counts.put(option, LongStream.of(numbers).boxed().toList());
            }
        });
        return new AnswerTable(answers, counts);
    }

    /** By the plain count of this kind of ballot. */
    Ranking ranking() {
        long named = options().stream().mapToLong(this::wantedBy).sum();
        return Ranking.highestFirst(
                options().stream().map(option -> counted(option, named)).toList());
    }

    /** @param named how many options all ballots name together */
    private Fraction counted(OptionId option, long named) {
        return switch (ballot.kind()) {
            case BallotKind.SharePoints share -> Fraction.of(score(option));
            case BallotKind.AgreeOrNot agree -> Fraction.of(said(option, Stance.AGREE) - said(option, Stance.DISAGREE));
            case BallotKind.RankYourTop rank -> borda(option, named);
            case BallotKind.ChooseUpTo choose -> Fraction.of(wantedBy(option));
            case BallotKind.ShareBudget budget -> Fraction.of(wantedBy(option));
            case BallotKind.BestLevel level -> Fraction.of(wantedBy(option));
        };
    }

    private Fraction borda(OptionId option, long named) {
        long options = ballot.options().size();
        long ranked = wantedBy(option);
        return Fraction.of(2 * options * ranked + score(option) + (voters - ranked) * (options - 1) - named, 2);
    }
}
