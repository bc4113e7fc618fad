package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CanonicalTests {

    private static final UUID SUBJECT = new UUID(1, 2);
    private static final Instant AT = Instant.parse("2026-03-01T09:30:00.000001Z");

    private static byte[] hash(Line line) {
        return Canonical.hash(Canonical.firstHash(), 1, line);
    }

    @Test
    void every_column_enters_the_hash() {
        byte[] hash = hash(new Line(1, AT, "VoteCast", "system", SUBJECT, "{}"));

        assertThat(List.of(
                        new Line(2, AT, "VoteCast", "system", SUBJECT, "{}"),
                        new Line(1, AT.plusNanos(1000), "VoteCast", "system", SUBJECT, "{}"),
                        new Line(1, AT, "VoteCost", "system", SUBJECT, "{}"),
                        new Line(1, AT, "VoteCast", "visitor", SUBJECT, "{}"),
                        new Line(1, AT, "VoteCast", "system", new UUID(1, 3), "{}"),
                        new Line(1, AT, "VoteCast", "system", SUBJECT, "{ }")))
                .allSatisfy(other -> assertThat(hash(other)).isNotEqualTo(hash));
    }

    @Test
    void the_number_and_the_hash_before_enter_the_hash() {
        Line line = new Line(1, AT, "VoteCast", "system", SUBJECT, "{}");

        assertThat(Canonical.hash(Canonical.firstHash(), 2, line)).isNotEqualTo(hash(line));
        assertThat(Canonical.hash(hash(line), 1, line)).isNotEqualTo(hash(line));
    }

    @Test
    void a_letter_that_moves_to_the_next_column_is_seen() {
        assertThat(hash(new Line(1, AT, "VoteCasts", "ystem", SUBJECT, "{}")))
                .isNotEqualTo(hash(new Line(1, AT, "VoteCast", "system", SUBJECT, "{}")));
    }
}
