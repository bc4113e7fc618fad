package org.throughline.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.places.Level;
import org.throughline.priorities.BallotKind;
import org.throughline.priorities.OptionId;
import org.throughline.priorities.Stance;
import org.throughline.priorities.Vote;

/** What a ballot of the seeds asks, and the votes in it: a list of keys, or what is said of each key. */
final class PollFile {

    private PollFile() {}

    static BallotKind kind(Map<String, Object> document) {
        if (document.containsKey("rank")) {
            return new BallotKind.RankYourTop(number(document, "rank"));
        }
        if (document.containsKey("points")) {
            return new BallotKind.SharePoints(number(document, "points"), number(document, "places"));
        }
        if (document.containsKey("budget")) {
            return new BallotKind.ShareBudget(BigDecimal.valueOf(number(document, "budget")));
        }
        if (document.containsKey("agree")) {
            return new BallotKind.AgreeOrNot();
        }
        return document.containsKey("level")
                ? new BallotKind.BestLevel()
                : new BallotKind.ChooseUpTo(number(document, "choose"));
    }

    private static int number(Map<String, Object> document, String key) {
        return (Integer) Objects.requireNonNull(document.get(key), key);
    }

    static BigDecimal cost(Map<String, Object> option) {
        return option.containsKey("cost") ? BigDecimal.valueOf(number(option, "cost")) : BigDecimal.ZERO;
    }

    static Vote vote(Map<String, Object> document, Map<String, OptionId> options, Object said) {
        return switch (kind(document)) {
            case BallotKind.ChooseUpTo kind -> chosen(options, said);
            case BallotKind.ShareBudget kind -> chosen(options, said);
            case BallotKind.RankYourTop kind -> new Vote.Ranked(ids(options, said));
            case BallotKind.SharePoints kind -> new Vote.Points(answers(options, said, Integer::valueOf));
            case BallotKind.AgreeOrNot kind -> new Vote.Stances(answers(options, said, Stance::valueOf));
            case BallotKind.BestLevel kind ->
                new Vote.Levels(answers(options, said, level -> new Vote.Levels.Answer(Level.valueOf(level), "")));
        };
    }

    private static Vote chosen(Map<String, OptionId> options, Object said) {
        return new Vote.Chosen(ids(options, said).stream().collect(Collectors.toUnmodifiableSet()));
    }

    private static List<OptionId> ids(Map<String, OptionId> options, Object said) {
        return ((List<?>) said)
                .stream()
                        .map(key -> Objects.requireNonNull(options.get(key), key.toString()))
                        .toList();
    }

    private static <T> Map<OptionId, T> answers(
            Map<String, OptionId> options, Object said, Function<String, T> meaning) {
        Map<OptionId, T> answers = new LinkedHashMap<>();
        ((Map<?, ?>) said)
                .forEach((key, answer) -> answers.put(
                        Objects.requireNonNull(options.get(key), key.toString()), meaning.apply(answer.toString())));
        return answers;
    }
}
