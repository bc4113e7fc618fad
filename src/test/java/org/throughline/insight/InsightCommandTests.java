package org.throughline.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line: what it prints, what it refuses and how it ends. */
class InsightCommandTests {

    @TempDir
    private Path folder;

    private record Ran(int exitCode, String out, String err) {}

    private static Ran run(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int exitCode = InsightCommand.run(arguments);
            return new Ran(
                    exitCode,
                    said.toString(StandardCharsets.UTF_8),
                    complained.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), content).toString();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static void isRefused(Ran ran, String sentence) {
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(sentence);
    }

    @Test
    void it_says_how_to_use_it() {
        isRefused(run("insight"), "Use: java -jar throughline.jar insight evaluate FILE.csv");
        isRefused(run("insight", "guess", "x.csv"), "Use:");
        isRefused(run("insight", "evaluate"), "Use:");
        isRefused(run("insight", "evaluate", "a.csv", "b.csv"), "Use:");
        isRefused(run("insight", "evaluate", "a.csv", "--colour", "red"), "Use:");
    }

    @Test
    void a_file_that_cannot_be_measured_is_refused_in_a_sentence() throws IOException {
        isRefused(run("insight", "evaluate", folder.resolve("none.csv").toString()), "There is no file");
        isRefused(run("insight", "evaluate", file("")), "holds no texts");
        isRefused(run("insight", "evaluate", file("id,text,label\n")), "holds no texts");
        isRefused(run("insight", "evaluate", file("id,text,label\n1, ,a\n")), "holds no texts");
        isRefused(
                run("insight", "evaluate", file("id,text\n1,Hello\n")),
                "has no column label. Its columns are: id, text.");
        isRefused(
                run("insight", "evaluate", file("id,text,label\n1,Hello,a\n"), "--stance", "view"),
                "has no column view");
        isRefused(run("insight", "evaluate", file("id,text,label\n1,a b,x\n1,c d,x\n")), "The id 1 is there twice");
        isRefused(run("insight", "evaluate", file("id,text,label\n,a b,x\n")), "Line 2 has no id");
        isRefused(run("insight", "campaigns", file("id,text,group\n1,\"never closed,\n")), "is not valid CSV");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "id,text,label\n1,caf\u00e9,a\n".getBytes(StandardCharsets.ISO_8859_1));
        isRefused(run("insight", "evaluate", latin.toString()), "not in UTF-8");
    }

    @Test
    void it_measures_a_small_file_under_the_names_that_were_promised() throws IOException {
        Ran ran = run(
                "insight",
                "evaluate",
                file("\uFEFFID,Text,Label,position\n"
                        + "1,There is no bus to the clinic,bus|time,yes\n"
                        + "2,\"No bus in the evening,\nnot even on Sundays\",bus,no\n"
                        + "3,Parking costs \"\"far\"\" too much,parking,no\n"
                        + "4,Mae angen mwy o fysiau gyda'r nos i'r ysbyty yn y dref,bus,\n"),
                "--stance",
                "position",
                "--json");

        assertThat(ran.exitCode()).isZero();
        JsonNode measured = json(ran.out());
        assertThat(measured.get("texts").asInt()).isEqualTo(4);
        assertThat(measured.get("needs_translation").asInt()).isEqualTo(1);
        assertThat(measured.get("v_measure").isNumber()).isTrue();
        assertThat(measured.get("ari").isNumber()).isTrue();
        assertThat(measured.at("/survival/rare/2_5").isNull()).isTrue();
        assertThat(measured.at("/survival/large/5").isNumber()).isTrue();
        assertThat(measured.at("/survival/random/large/5").isNumber()).isTrue();
        assertThat(measured.at("/survival/lexrank/large/1").isNumber()).isTrue();
        assertThat(measured.get("stance_gap").isNumber()).isTrue();
        assertThat(measured.at("/assignment/1000").isNull()).isTrue();
        assertThat(measured.at("/stability/ari").isNull()).isTrue();
        assertThat(measured.at("/stability/worst").isNull()).isTrue();
        assertThat(measured.at("/texts_per_second/vectors").isNumber()).isTrue();
        assertThat(measured.get("peak_memory_mb").asInt()).isPositive();
    }

    @Test
    void it_says_what_becomes_of_proposals_when_more_texts_come_in() throws IOException {
        StringBuilder lines = new StringBuilder("id,text,label\n");
        for (int at = 0; at < 20; at++) {
            lines.append(at).append("a,There is no bus to ward ").append(at).append(" at night.,bus\n");
            lines.append(at).append("b,Parking at ward ").append(at).append(" costs too much.,parking\n");
        }
        JsonNode measured = json(
                run("insight", "evaluate", file(lines.toString()), "--json").out());

        assertThat(measured.at("/stability/ari").asDouble()).isGreaterThan(0.9);
        assertThat(measured.at("/stability/worst").asDouble()).isGreaterThan(0.9);
        assertThat(measured.at("/stability/v_measure").isNumber()).isTrue();
        assertThat(measured.at("/stability/anew/ari").isNumber()).isTrue();
        assertThat(measured.at("/stability/draws").asInt()).isEqualTo(5);
    }

    @Test
    void one_label_and_one_text_can_be_measured() throws IOException {
        assertThat(run("insight", "evaluate", file("id,text,label\n1,Hello there,a\n"))
                        .out())
                .contains("v_measure")
                .contains("stance_gap");
    }

    @Test
    void everything_but_the_times_is_the_same_in_every_run() throws IOException {
        String file = file("id,text,label\n1,There is no bus,a\n2,Parking is dear,b\n3,Buses are late,a\n");

        assertThat(withoutTimes(run("insight", "evaluate", file).out()))
                .isEqualTo(withoutTimes(run("insight", "evaluate", file).out()));
    }

    private static String withoutTimes(String out) {
        return out.lines()
                .filter(line ->
                        !line.startsWith("seconds") && !line.startsWith("texts_per") && !line.startsWith("peak"))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    @Test
    void campaigns_are_measured_and_shown_with_what_people_added() throws IOException {
        String letter = "The day centre in Mill Lane must stay open on five days a week for all who need it.";
        Path json = folder.resolve("out.json");
        Ran ran = run(
                "insight",
                "campaigns",
                file(
                        "id,text,group,added\n1," + letter + ",a,\n2," + letter
                                + " My deaf neighbour goes there.,a,My deaf neighbour goes there.\n3," + letter
                                + ",a,\n4,Please mend the lift at the library soon because I cannot climb stairs any more.,,\n"),
                "--json=" + json);

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out()).contains("precision").contains("campaigns.1.people");
        JsonNode measured = json(Files.readString(json));
        assertThat(measured.get("precision").asDouble()).isEqualTo(1);
        assertThat(measured.get("recall").asDouble()).isEqualTo(1);
        assertThat(measured.get("false_flag_rate").asDouble()).isZero();
        assertThat(measured.get("added_survival").asDouble()).isEqualTo(1);
        assertThat(measured.at("/campaigns/0/added/0/words/0").asString()).isEqualTo("My deaf neighbour goes there");
    }
}
