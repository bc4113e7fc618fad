package org.throughline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.rings.ModuleTest;

@ModuleTest
class ColumnTypesTests {

    private static final Instant THEN = Instant.parse("2026-03-29T01:30:00.123456Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcAggregateOperations aggregates;

    enum Colour {
        RED
    }

    @Table("column_types_test")
    record Row(
            @Id PersonId id,
            Colour colour,
            Instant at,
            UUID key,
            @Version int version) {}

    record View(PersonId id, Colour colour, Instant at) {}

    @BeforeEach
    void table() {
        jdbc.sql(
                        "CREATE TABLE IF NOT EXISTS column_types_test (id BINARY(16) PRIMARY KEY, colour VARCHAR(10), at DATETIME(6), "
                                + "`key` BINARY(16), version INT)")
                .update();
    }

    @Test
    void an_aggregate_with_a_typed_id_and_an_instant_comes_back_as_it_was() {
        var row = aggregates.insert(new Row(new PersonId(Ids.next()), Colour.RED, THEN, Ids.next(), 0));

        assertThat(aggregates.findById(row.id(), Row.class)).isEqualTo(row);
    }

    @Test
    void an_instant_is_kept_in_utc_to_the_microsecond() {
        var row = aggregates.insert(new Row(new PersonId(Ids.next()), Colour.RED, THEN, Ids.next(), 0));

        assertThat(jdbc.sql("SELECT CAST(at AS CHAR) FROM column_types_test WHERE id = :id")
                        .param("id", row.id())
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
