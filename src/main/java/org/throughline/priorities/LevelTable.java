package org.throughline.priorities;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.throughline.charts.Chart;
import org.throughline.charts.Words;
import org.throughline.places.Level;

/**
 * How many voters would have each option done at each level.
 *
 * @param answers by option and level; what nobody said is missing
 */
public record LevelTable(Map<OptionId, Map<Level, Long>> answers) {

    public LevelTable {
        answers = Map.copyOf(answers);
    }

    /** The stream is closed afterwards. */
    static LevelTable of(Stream<AnonymousBallot> votes) {
        Map<OptionId, Map<Level, Long>> answers = new HashMap<>();
        try (votes) {
            votes.forEach(vote -> {
                if (vote.vote() instanceof Vote.Levels levels) {
                    levels.levels()
                            .forEach((option, answer) -> answers.computeIfAbsent(
                                            option, none -> new EnumMap<>(Level.class))
                                    .merge(answer.level(), 1L, Long::sum));
                }
            });
        }
        return new LevelTable(answers);
    }

    private long count(OptionId option, Level level) {
        return answers.getOrDefault(option, Map.of()).getOrDefault(level, 0L);
    }

    /** A row for each option, a column for each level. */
    public Chart.Table table(BallotView ballot, Electorate electorate, Words words) {
        List<String> columns = new ArrayList<>(List.of(words.say("priorities.results.option")));
        Stream.of(Level.values()).forEach(level -> columns.add(words.say("priorities.level." + level.name())));
        return new Chart.Table(
                words.say("priorities.levels.caption." + electorate.name(), ballot.title()),
                columns,
                ballot.options().stream()
                        .map(option -> Stream.concat(
                                        Stream.of(option.title()),
                                        Stream.of(Level.values())
                                                .map(level -> String.valueOf(count(option.id(), level))))
                                .toList())
                        .toList());
    }

    /** A sentence for each level that nobody asked of an option that somebody answered for. */
    public List<String> nowhere(BallotView ballot, Words words) {
        return ballot.options().stream()
                .filter(option -> answers.containsKey(option.id()))
                .flatMap(option -> Stream.of(Level.values())
                        .filter(level -> count(option.id(), level) == 0)
                        .map(level -> words.say(
                                "priorities.levels.nowhere",
                                words.say("priorities.level." + level.name()),
                                option.title())))
                .toList();
    }
}
