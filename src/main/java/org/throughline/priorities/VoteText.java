package org.throughline.priorities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.kernel.Ids;
import org.throughline.places.Level;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vote as the one text of its column, so that a vote is one row: a list of options, in order where the kind has one, or what is said of
 * each. Equal votes are equal texts. The empty list is a vote taken back.
 */
final class VoteText {

    static final String WITHDRAWN = "[]";

    private static final JsonMapper JSON = JsonMapper.shared();

    private VoteText() {}

    static String of(Vote vote) {
        return switch (vote) {
            case Vote.Withdrawn none -> WITHDRAWN;
            case Vote.Chosen chosen ->
                JSON.writeValueAsString(
                        chosen.options().stream().map(VoteText::id).sorted().toList());
            case Vote.Ranked ranked ->
                JSON.writeValueAsString(
                        ranked.order().stream().map(VoteText::id).toList());
            case Vote.Points points -> JSON.writeValueAsString(byId(points.points(), given -> given));
            case Vote.Stances stances -> JSON.writeValueAsString(byId(stances.stances(), Stance::name));
            case Vote.Levels levels -> JSON.writeValueAsString(byId(levels.levels(), VoteText::answer));
        };
    }

    private static String id(OptionId option) {
        return option.value().toString();
    }

    private static <T, V> Map<String, V> byId(Map<OptionId, T> answers, Function<T, V> value) {
        Map<String, V> sorted = new TreeMap<>();
        answers.forEach((option, answer) -> sorted.put(id(option), value.apply(answer)));
        return sorted;
    }

    private static Map<String, String> answer(Vote.Levels.Answer answer) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("level", answer.level().name());
        parts.put("reason", answer.reason());
        return parts;
    }

    static Vote read(BallotKind kind, String text) {
        JsonNode json = JSON.readTree(text);
        if (json.isEmpty()) {
            return new Vote.Withdrawn();
        }
        return switch (kind) {
            case BallotKind.ChooseUpTo choose -> chosen(json);
            case BallotKind.ShareBudget budget -> chosen(json);
            case BallotKind.RankYourTop rank -> new Vote.Ranked(options(json));
            case BallotKind.SharePoints share -> new Vote.Points(answers(json, JsonNode::asInt));
            case BallotKind.AgreeOrNot agree ->
                new Vote.Stances(answers(json, node -> Stance.valueOf(node.asString())));
            case BallotKind.BestLevel level -> new Vote.Levels(answers(json, VoteText::answer));
        };
    }

    private static Vote.Levels.Answer answer(JsonNode node) {
        return new Vote.Levels.Answer(
                Level.valueOf(node.path("level").asString()),
                node.path("reason").asString(""));
    }

    private static Vote chosen(JsonNode json) {
        return new Vote.Chosen(options(json).stream().collect(Collectors.toUnmodifiableSet()));
    }

    private static List<OptionId> options(JsonNode json) {
        return json.valueStream()
                .map(JsonNode::asString)
                .flatMap(text -> option(text).stream())
                .toList();
    }

    private static <T> Map<OptionId, T> answers(JsonNode json, Function<JsonNode, T> value) {
        Map<OptionId, T> answers = new LinkedHashMap<>();
        json.properties()
                .forEach(answer -> option(answer.getKey())
                        .ifPresent(option -> answers.put(option, value.apply(answer.getValue()))));
        return answers;
    }

    private static Optional<OptionId> option(String text) {
        return Ids.parse(text).map(OptionId::new);
    }
}
