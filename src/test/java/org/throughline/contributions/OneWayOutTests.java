package org.throughline.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-07.7: what a moderator removes is left out in one place, so there is one way from the table of contributions to a reader. */
@Tag("shape")
class OneWayOutTests {

    private static final Path HOUSE = Path.of("src/main/java/org/throughline");
    private static final Pattern READS_THE_TABLE = Pattern.compile("(?i)\\b(from|join)\\s+contribution\\b(?!_)");
    private static final Pattern READS_THE_WORDS =
            Pattern.compile("row, \"words\"|\"proposed_wording\"|(?i)select[^;]*\\b(c\\.)?(words|proposed_wording)\\b");

    private static Stream<Path> sources(Pattern pattern) throws IOException {
        return Files.walk(HOUSE)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> pattern.matcher(read(file)).find())
                .map(HOUSE::relativize);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_other_room_reads_the_table_of_contributions() throws IOException {
        assertThat(sources(READS_THE_TABLE)).isNotEmpty().allMatch(file -> file.startsWith("contributions"));
    }

    /** And the one that gives authors a copy of what is held about them. */
    @Test
    void within_the_room_one_class_reads_the_words() throws IOException {
        assertThat(sources(READS_THE_WORDS).filter(file -> file.startsWith("contributions")))
                .containsExactlyInAnyOrder(
                        Path.of("contributions", "ContributionRow.java"),
                        Path.of("contributions", "DataOfAuthors.java"));
    }
}
