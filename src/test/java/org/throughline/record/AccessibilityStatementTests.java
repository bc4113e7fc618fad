package org.throughline.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The accessibility statement says what the files of this version say, and admits its age. */
class AccessibilityStatementTests {

    private static AccessibilityStatement on(String instant) {
        return new AccessibilityStatement(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    @Test
    void every_issue_and_check_has_its_words() throws IOException {
        var statement = on("2026-11-27T12:00:00Z");
        var texts = new Properties();
        try (var file = new InputStreamReader(
                getClass().getResourceAsStream("/texts/record.properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }

        assertThat(Stream.concat(
                        Stream.concat(statement.open().stream(), statement.mended().stream())
                                .flatMap(issue -> Stream.of(issue.whatKey(), issue.insteadKey())),
                        statement.checks().stream().map(AccessibilityStatement.Check::textKey)))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(texts.getProperty(key)).isNotBlank());
    }

    @Test
    void it_says_that_it_is_partial_as_long_as_a_criterion_is_not_met() {
        var statement = on("2026-11-27T12:00:00Z");

        assertThat(statement.isPartial())
                .isEqualTo(statement.open().stream().anyMatch(issue -> issue.criterion() != null));
        assertThat(statement.open()).allMatch(issue -> issue.mended() == null);
    }

    @Test
    void it_is_old_a_year_after_it_was_looked_over() {
        var prepared = on("2026-11-27T12:00:00Z").prepared();

        assertThat(on(prepared.plusYears(1) + "T12:00:00Z").isOld()).isFalse();
        assertThat(on(prepared.plusYears(1).plusDays(1) + "T12:00:00Z").isOld()).isTrue();
    }
}
