package org.throughline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.rings.ModuleTest;

@ModuleTest
class ColumnTypesTests {

    private static final Instant THEN = Instant.parse("2026-03-29T01:30:00.123456Z");

    @Autowired
    private JdbcClient jdbc;

    enum Colour {
        RED
    }

    record View(PersonId id, Colour colour, Instant at) {}

    @BeforeEach
    void table() {
        jdbc.sql(
                        "CREATE TABLE IF NOT EXISTS column_types_test (id BINARY(16) PRIMARY KEY, colour VARCHAR(10), at DATETIME(6))")
                .update();
    }

    @Test
    void an_instant_is_kept_in_utc_to_the_microsecond() {
        var id = new PersonId(Ids.next());
        jdbc.sql("INSERT INTO column_types_test (id, at) VALUES (:id, :at)")
                .param("id", id)
                .param("at", THEN)
                .update();

        assertThat(jdbc.sql("SELECT CAST(at AS CHAR) FROM column_types_test WHERE id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("2026-03-29 01:30:00.123456");
    }

    @Test
    void a_query_takes_ids_enums_and_instants_as_named_parameters_and_gives_them_back_in_views() {
        var id = new PersonId(Ids.next());
        jdbc.sql("INSERT INTO column_types_test (id, colour, at) VALUES (:id, :colour, :at)")
                .param("id", id)
                .param("colour", Colour.RED)
                .param("at", THEN)
                .update();

        assertThat(jdbc.sql("SELECT id, colour, at FROM column_types_test WHERE id IN (:ids)")
                        .param("ids", List.of(id, new PersonId(Ids.next())))
                        .query(View.class)
                        .list())
                .containsExactly(new View(id, Colour.RED, THEN));
        assertThat(jdbc.sql("SELECT id AS value FROM column_types_test WHERE id = :id")
                        .param("id", id)
                        .query(PersonId.class)
                        .single())
                .isEqualTo(id);
    }
}
