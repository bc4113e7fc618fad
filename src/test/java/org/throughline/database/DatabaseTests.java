package org.throughline.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.rings.ModuleTest;

@ModuleTest
class DatabaseTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_session_works_in_utc_with_read_committed_and_full_unicode() {
        var session = jdbc.sql(
                        "SELECT @@session.time_zone zone, @@session.transaction_isolation isolation, @@character_set_server charset")
                .query()
                .singleRow();

        assertThat(session.get("zone")).isIn("UTC", "+00:00");
        assertThat(session.get("isolation")).isEqualTo("READ-COMMITTED");
        assertThat(session.get("charset")).isEqualTo("utf8mb4");
    }

    @Test
    void a_statement_and_a_wait_for_a_lock_end_after_twenty_seconds() {
        boolean mariaDb =
                jdbc.sql("SELECT VERSION()").query(String.class).single().contains("MariaDB");
        var limits = jdbc.sql("SELECT @@session.innodb_lock_wait_timeout lock_seconds, %s statement_seconds"
                        .formatted(mariaDb ? "@@session.max_statement_time" : "@@session.max_execution_time / 1000"))
                .query()
                .singleRow();

        assertThat(((Number) limits.get("lock_seconds")).intValue()).isEqualTo(20);
        assertThat(((Number) limits.get("statement_seconds")).intValue()).isEqualTo(20);
    }

    @Test
    void what_is_still_to_be_told_has_its_table() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION")
                        .query(Long.class)
                        .single())
                .isNotNegative();
    }
}
