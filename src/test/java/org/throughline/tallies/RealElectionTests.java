package org.throughline.tallies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.throughline.tallies.files.ElectionFile;
import org.throughline.tallies.files.PabulibReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real elections with reference outcomes, where a checkout has them beside it; they are not ours to copy. */
class RealElectionTests {

    private static final Path FOLDER = Path.of("..", "shared", "evaluation", "tally");
    private static final String EXPECTED = ".expected.json";

    private static final Map<String, Rule> RULES = Map.of(
            "greedy_count", Rule.GREEDY_COUNT,
            "greedy_ratio", Rule.GREEDY_RATIO,
            "mes_cost", Rule.EQUAL_SHARES_COST,
            "mes_card", Rule.EQUAL_SHARES_CARDINALITY,
            "mes_cost_add1u", Rule.EQUAL_SHARES_COST_ADD1U,
            "mes_card_add1u", Rule.EQUAL_SHARES_CARDINALITY_ADD1U,
            "phragmen", Rule.PHRAGMEN);

    private static void assumeDataIsThere() {
        assumeTrue(Files.isDirectory(FOLDER), "Skipped: there are no real elections in " + FOLDER);
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_decides_every_real_election_as_the_reference_does() throws IOException {
        assumeDataIsThere();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(EXPECTED))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)))
                    .toList()
                    .stream();
        }
    }

    private static void compare(Path expectedFile) throws IOException {
        JsonNode expected = json(expectedFile);
        try (Reader source =
                Files.newBufferedReader(FOLDER.resolve(expected.get("file").asString()))) {
            ElectionFile file = PabulibReader.read(source);
            Ballots ballots = file.election().ballots();

            assertThat(file.remarks()).isEmpty();
            assertThat(ballots.voters()).isEqualTo(expected.get("num_votes").asLong());
            counts(expected, file, "approvals", ballots.mentions());
            counts(expected, file, "mentions", ballots.mentions());
            counts(expected, file, "points", Scores.of(ballots, Count.POINTS).totals());
            counts(
                    expected,
                    file,
                    "first_place",
                    Scores.of(ballots, Count.FIRST_CHOICES).totals());
            for (Map.Entry<String, JsonNode> rule : expected.path("rules").properties()) {
                outcome(rule.getValue(), file.election(), RULES.get(rule.getKey()));
            }
        }
    }

    private static void counts(JsonNode expected, ElectionFile file, String key, long... counted) {
        for (int place = 0; expected.has(key) && place < counted.length; place++) {
            String id = file.options().get(place).id();
            assertThat(counted[place])
                    .as(id)
                    .isEqualTo(expected.get(key).get(id).asLong());
        }
    }

    private static void outcome(JsonNode expected, Election election, Rule rule) {
        Outcome outcome = Spending.of(election, rule);
        List<String> winners = ids(election, outcome.winners());

        assertThat(winners).as(rule.label()).containsExactlyInAnyOrderElementsOf(texts(expected.get("outcome")));
        assertThat(outcome.cost())
                .isEqualByComparingTo(expected.get("total_cost").asString());
        if (expected.has("selection_order")) {
            assertThat(winners).isEqualTo(texts(expected.get("selection_order")));
        }
        outcome.completed().ifPresent(completion -> {
            assertThat(completion.steps()).isEqualTo(expected.get("steps").asLong());
            assertThat(winners.subList(0, completion.bought()))
                    .containsExactlyInAnyOrderElementsOf(texts(expected.get("before_completion")));
        });
    }

    private static List<String> ids(Election election, List<Integer> places) {
        return places.stream().map(place -> election.options().get(place).id()).toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @TestFactory
    Stream<DynamicTest> a_fair_set_of_options_is_the_committee_that_the_reference_elects() throws IOException {
        assumeDataIsThere();
        return json(FOLDER.resolve("committees.json"))
                .get("instances")
                .valueStream()
                .map(committee -> DynamicTest.dynamicTest(committee.get("id").asString(), () -> committee(committee)));
    }

    private static void committee(JsonNode expected) {
        int candidates = expected.get("num_candidates").asInt();
        BallotBox box = new BallotBox(Ballots.Kind.APPROVAL, candidates);
        expected.get("voters")
                .forEach(voter -> box.add(
                        numbers(voter).stream().mapToInt(Integer::intValue).toArray()));
        List<String> ids = Stream.iterate(0, number -> number + 1)
                .limit(candidates)
                .map(String::valueOf)
                .toList();
        Election election = Election.ofSeats(ids, expected.get("committee_size").asInt(), box.counted());

        JsonNode committees = expected.get("committees");
        elects(committees, "seqphragmen", election, Rule.PHRAGMEN);
        elects(committees, "av", election, Rule.GREEDY_COUNT);
        elects(expected, "pabutools_mes_card_lexico", election, Rule.EQUAL_SHARES_CARDINALITY);
        elects(
                expected.get("resolute_only_committees"),
                "equal-shares-with-increment-completion",
                election,
                Rule.EQUAL_SHARES_CARDINALITY_ADD1U);
    }

    private static void elects(JsonNode committees, String key, Election election, Rule rule) {
        if (committees.has(key)) {
            assertThat(Spending.of(election, rule).winners())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(numbers(committees.get(key)));
        }
    }

    private static List<Integer> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asInt).toList();
    }
}
