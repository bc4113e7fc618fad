package org.throughline.priorities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.charts.Chart;
import org.throughline.charts.HeatChart;
import org.throughline.charts.Words;
import org.throughline.places.Level;

/**
 * How many voters gave each answer to each option, where a ballot asks for answers and not for choices.
 *
 * @param answers what could be answered, as keys of texts, from left to right
 * @param counts for each option one number for each answer; an option that nobody answered for is missing
 */
public record AnswerTable(List<String> answers, Map<OptionId, List<Long>> counts) {

    public AnswerTable {
        answers = List.copyOf(answers);
        counts = Map.copyOf(counts);
    }

    private static final List<String> LEVELS = keys("priorities.level.", Level.values());
    private static final List<String> STANCES = keys("priorities.stance.", Stance.values());

    private static List<String> keys(String prefix, Enum<?>[] answers) {
        return Stream.of(answers).map(answer -> prefix + answer.name()).toList();
    }

    /** Whether ballots of this kind ask for answers. */
    static boolean isFor(BallotKind kind) {
        return kind instanceof BallotKind.BestLevel || kind instanceof BallotKind.AgreeOrNot;
    }

    /** What can be answered on ballots of this kind, as keys of texts. */
    static List<String> answers(BallotKind kind) {
        return kind instanceof BallotKind.BestLevel ? LEVELS : STANCES;
    }

    /** Counts the answers of ballots of this kind, one ballot after the other. */
    static Collector<AnonymousBallot, ?, AnswerTable> counting(BallotKind kind) {
        List<String> answers = answers(kind);
        return Collector.<AnonymousBallot, Map<OptionId, long[]>, AnswerTable>of(
                HashMap::new,
                (counts, vote) -> given(vote.vote())
                        .forEach((option, answer) ->
                                counts.computeIfAbsent(option, none -> new long[answers.size()])[answer]++),
                (one, other) -> {
                    other.forEach((option, numbers) -> one.merge(option, numbers, AnswerTable::plus));
                    return one;
                },
                counts -> new AnswerTable(
                        answers,
                        counts.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        option -> Arrays.stream(option.getValue())
                                                .boxed()
                                                .toList()))));
    }

    private static long[] plus(long[] one, long[] other) {
        return IntStream.range(0, one.length)
                .mapToLong(answer -> one[answer] + other[answer])
                .toArray();
    }

    private static Map<OptionId, Integer> given(Vote vote) {
        return switch (vote) {
            case Vote.Levels levels ->
                places(levels.levels(), answer -> answer.level().ordinal());
            case Vote.Stances stances -> places(stances.stances(), Stance::ordinal);
            case Vote.Chosen chosen -> Map.of();
            case Vote.Ranked ranked -> Map.of();
            case Vote.Points points -> Map.of();
            case Vote.Withdrawn none -> Map.of();
        };
    }

    private static <T> Map<OptionId, Integer> places(Map<OptionId, T> answers, Function<T, Integer> place) {
        Map<OptionId, Integer> places = new HashMap<>();
        answers.forEach((option, answer) -> places.put(option, place.apply(answer)));
        return places;
    }

    private List<Long> counts(OptionId option) {
        return counts.getOrDefault(option, answers.stream().map(answer -> 0L).toList());
    }

    /**
     * The answers as a picture, one row for each option in the order of the ballot.
     *
     * @param voters how many voted
     */
    Chart draw(BallotView ballot, Electorate electorate, long voters, Words words) {
        String asked = ballot.kind() instanceof BallotKind.BestLevel ? "levels" : "stances";
        return new HeatChart(
                        words.say("priorities." + asked + ".title." + electorate.name()),
                        words.say("priorities." + asked + ".caption." + electorate.name(), ballot.title()),
                        words.say("priorities.results.option"),
                        answers.stream().map(words::say).toList(),
                        ballot.options().stream()
                                .map(option -> new HeatChart.Row(option.title(), counts(option.id())))
                                .toList(),
                        voters,
                        ResultChart.counted(electorate))
                .draw(words);
    }

    /** A sentence for each level that nobody asked of an option that somebody answered for; of statements there is none. */
    public List<String> nowhere(BallotView ballot, Electorate electorate, Words words) {
        return ballot.kind() instanceof BallotKind.BestLevel
                ? ballot.options().stream()
                        .filter(option -> counts.containsKey(option.id()))
                        .flatMap(option -> IntStream.range(0, answers.size())
                                .filter(level -> counts(option.id()).get(level) == 0)
                                .mapToObj(level -> words.say(
                                        "priorities.levels.nowhere." + electorate.name(),
                                        words.say(answers.get(level)),
                                        option.title())))
                        .toList()
                : List.of();
    }
}
