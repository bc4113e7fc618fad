package org.throughline.tallies.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TallyCommandTests {

    private static final String ELECTION = """
            META
            key;value
            budget;10
            vote_type;approval
            PROJECTS
            project_id;cost;name
            a;2.5;Trees
            b;2.5;Benches
            c;2.5;Lamps
            d;2.5;Bins
            e;2;Ramp
            f;2;Loop
            VOTES
            voter_id;vote
            1;a,b,c,d
            2;a,b,c,d
            3;a,b,c,d
            4;a,b,c,d
            5;a,b,c,d
            6;a,b,c,d
            7;e,f
            8;e,f
            9;e,f
            10;e,f
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complaint, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("election.pb"), text).toString();
    }

    private String answer() {
        return answer.toString(StandardCharsets.UTF_8);
    }

    private JsonNode data(String... more) throws IOException {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "tally";
        arguments[1] = file(ELECTION);
        arguments[2] = "--json";
        System.arraycopy(more, 0, arguments, 3, more.length);

        assertThat(TallyCommand.run(arguments)).isZero();
        return JsonMapper.shared().readTree(answer());
    }

    private void complains(String sentence, String... arguments) {
        assertThat(TallyCommand.run(arguments)).isEqualTo(2);
        assertThat(complaint.toString(StandardCharsets.UTF_8).strip()).isEqualTo(sentence);
        assertThat(answer()).isEmpty();
        complaint.reset();
    }

    @Test
    void it_is_meant_by_its_first_word_alone() {
        assertThat(TallyCommand.isMeantBy("tally", "x.pb")).isTrue();
        assertThat(TallyCommand.isMeantBy("audit", "tally")).isFalse();
        assertThat(TallyCommand.isMeantBy()).isFalse();
    }

    @Test
    void all_methods_are_there_with_winners_cost_exclusion_and_time() throws IOException {
        JsonNode methods = data().get("methods");

        assertThat(methods.propertyNames())
                .containsExactly(
                        "greedy-count",
                        "greedy-ratio",
                        "equal-shares-cost",
                        "equal-shares-cardinality",
                        "equal-shares-cost-add1u",
                        "equal-shares-cardinality-add1u",
                        "phragmen");
        JsonNode shares = methods.get("equal-shares-cost-add1u");
        assertThat(shares.get("winners").toString()).isEqualTo("[\"a\",\"b\",\"e\",\"f\"]");
        assertThat(shares.get("cost").asString()).isEqualTo("9");
        assertThat(shares.get("exclusion_ratio").asDouble()).isZero();
        assertThat(shares.get("seconds").isNumber()).isTrue();
        assertThat(shares.get("steps").asLong()).isZero();
        assertThat(shares.get("before_completion").toString()).isEqualTo("[\"a\",\"b\",\"e\",\"f\"]");
        assertThat(methods.get("greedy-count").get("exclusion_ratio").asDouble())
                .isEqualTo(0.4);
    }

    @Test
    void a_method_may_be_named_as_in_other_collections() throws IOException {
        assertThat(data("--method", "mes_cost_add1u,greedy_count")
                        .get("methods")
                        .propertyNames())
                .containsExactly("greedy-count", "equal-shares-cost-add1u");
    }

    @Test
    void plain_counts_and_rankings_stand_beside() throws IOException {
        JsonNode data = data();

        assertThat(data.get("counts").get("mentions").get("e").asLong()).isEqualTo(4);
        assertThat(data.get("rankings").propertyNames()).contains("approvals", "borda", "schulze");
        assertThat(data.get("rankings").get("approvals").get(0).get("tied").asBoolean())
                .isTrue();
    }

    @Test
    void for_reading_it_prints_winners_and_explains_them() throws IOException {
        assertThat(TallyCommand.run("tally", file(ELECTION), "--method", "equal-shares-cost", "--explain"))
                .isZero();

        assertThat(answer())
                .containsPattern("Winners +a, b, e, f\n")
                .containsPattern("Voters who got nothing +0\\.0000 \\(0 of 10\\)\n")
                .contains("a: 6 people paid for it together, each the same: 0.42.")
                .contains("It was exactly equal with Benches, Lamps, Bins.");
    }

    @Test
    void what_it_cannot_do_it_says_in_one_sentence_and_ends_with_2() throws IOException {
        String file = file(ELECTION);

        complains("Use: java -jar throughline.jar tally FILE.pb [--method all] [--json] [--explain]", "tally");
        complains("There is no file nowhere.pb that can be read.", "tally", "nowhere.pb");
        complains("There is no option --csv; there are --method, --json and --explain.", "tally", file, "--csv");
        complains(
                "There is no method lottery; there are all, greedy-count, greedy-ratio, equal-shares-cost, "
                        + "equal-shares-cardinality, equal-shares-cost-add1u, equal-shares-cardinality-add1u, phragmen, "
                        + "approvals, first-choices, points, borda, schulze.",
                "tally",
                file,
                "--method",
                "lottery");
        complains(
                "Line 15 votes for z, which is not among the projects.",
                "tally",
                file(ELECTION.replace("1;a,b,c,d\n2", "1;z\n2")),
                "--method",
                "all");
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Path binary = Files.write(folder.resolve("binary.pb"), new byte[] {'M', 'E', 'T', 'A', '\n', (byte) 0xFF});

        complains("The file " + binary + " is not text in UTF-8.", "tally", binary.toString());
    }
}
