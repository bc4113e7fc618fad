package org.throughline.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.tallies.Option;
import org.throughline.tallies.command.TallyCommand;
import org.throughline.tallies.files.PabulibReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line makes of a file of published ballots. */
record Recount(Map<String, String> keys, JsonNode methods) {

    static Recount of(String file) {
        try {
            var options = PabulibReader.read(new StringReader(file)).election().options();
            return new Recount(
                    options.stream().collect(Collectors.toMap(Option::name, Option::id)),
                    counted(file).path("methods"));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static JsonNode counted(String file) throws IOException {
        var answer = new ByteArrayOutputStream();
        var out = System.out;
        try {
            Path written = Files.writeString(Files.createTempFile("ballots", ".pb"), file);
            System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
            assertThat(TallyCommand.run("tally", written.toString(), "--method", "all", "--json"))
                    .isZero();
            Files.delete(written);
        } finally {
            System.setOut(out);
        }
        return JsonMapper.shared().readTree(answer.toString(StandardCharsets.UTF_8));
    }

    /** Whether this rule takes the option of this title. */
    boolean takes(String method, String title) {
        return methods.path(method)
                .path("winners")
                .valueStream()
                .anyMatch(winner -> winner.asString().equals(keys.get(title)));
    }
}
