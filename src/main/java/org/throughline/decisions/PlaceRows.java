package org.throughline.decisions;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far the ledger has been read into the log. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaceRows {

    /**
     * @param form of the log that was made so far
     * @param number of the last line that was read
     */
    record Reached(int form, long number) {}

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far it is, unless somebody else reads on now; it is ours until the transaction ends. */
    Optional<Reached> lock() {
        return jdbc.sql("SELECT form, number FROM decision_place WHERE id = 1 FOR UPDATE SKIP LOCKED")
                .query((row, index) -> new Reached(row.getInt("form"), row.getLong("number")))
                .optional();
    }

    void reach(Reached reached) {
        jdbc.sql("UPDATE decision_place SET form = :form, number = :number WHERE id = 1")
                .param("form", reached.form())
                .param("number", reached.number())
                .update();
    }
}
