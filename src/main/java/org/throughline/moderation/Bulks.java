package org.throughline.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Decisions about many cases as they are kept. */
@Repository
class Bulks {

    private static final String SELECT = """
            SELECT b.*,
                (SELECT COUNT(*) FROM moderation_bulk_case k WHERE k.bulk_id = b.id AND k.state = 'DECIDED') AS decided,
                (SELECT COUNT(*) FROM moderation_bulk_case k WHERE k.bulk_id = b.id AND k.state = 'LEFT') AS alone
            FROM moderation_bulk b""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Bulks(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param moderator in whose name it is done */
    record Bulk(BulkView view, ConsultationId consultation, PersonId moderator) {}

    void insert(Bulk bulk, Collection<CaseId> cases) {
        Decision decision = bulk.view().decision();
        jdbc.sql("""
                        INSERT INTO moderation_bulk
                            (id, consultation_id, moderator_id, outcome, reason, words, state, due, cases)
                        VALUES (:id, :consultation, :moderator, :outcome, :reason, :words, :state, :due, :cases)
                        """)
                .param("id", bulk.view().id())
                .param("consultation", bulk.consultation())
                .param("moderator", bulk.moderator())
                .param("outcome", decision.outcome())
                .param("reason", decision instanceof Decision.Withhold withhold ? withhold.reason() : null)
                .param("words", decision instanceof Decision.Withhold withhold ? withhold.words() : "")
                .param("state", bulk.view().state())
                .param("due", bulk.view().due())
                .param("cases", cases.size())
                .update();
        batches.batchUpdate(
                "INSERT INTO moderation_bulk_case (bulk_id, case_id, state) VALUES (:bulk, :case, 'PENDING')",
                cases.stream()
                        .map(id -> new MapSqlParameterSource("bulk", bulk.view().id()).addValue("case", id))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What the moderator decided last here. */
    Optional<Bulk> latest(PersonId moderator, ConsultationId consultation) {
        return jdbc.sql(
                        SELECT
                                + " WHERE b.moderator_id = :moderator AND b.consultation_id = :consultation ORDER BY b.due DESC LIMIT 1")
                .param("moderator", moderator)
                .param("consultation", consultation)
                .query(Bulks::bulk)
                .optional();
    }

    Optional<Bulk> find(BulkId id) {
        return jdbc.sql(SELECT + " WHERE b.id = :id")
                .param("id", id)
                .query(Bulks::bulk)
                .optional();
    }

    List<Bulk> due(Instant now) {
        return jdbc.sql(SELECT + " WHERE b.state = 'PENDING' AND b.due <= :now ORDER BY b.due LIMIT 20")
                .param("now", now)
                .query(Bulks::bulk)
                .list();
    }

    /** @return false when it has begun to take effect */
    boolean undo(BulkId id, Instant now) {
        return jdbc.sql(
                                "UPDATE moderation_bulk SET state = 'UNDONE' WHERE id = :id AND state = 'PENDING' AND due > :now")
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Cases that are still to be decided. */
    List<CaseId> pending(BulkId id, int atMost) {
        return jdbc.sql(
                        "SELECT case_id FROM moderation_bulk_case WHERE bulk_id = :id AND state = 'PENDING' LIMIT :most")
                .param("id", id)
                .param("most", atMost)
                .query((row, index) -> new CaseId(Columns.uuid(row, "case_id")))
                .list();
    }

    void settle(BulkId bulk, CaseId id, boolean decided) {
        jdbc.sql("""
                        UPDATE moderation_bulk_case SET state = :state
                        WHERE bulk_id = :bulk AND case_id = :id AND state = 'PENDING'""")
                .param("state", decided ? "DECIDED" : "LEFT")
                .param("bulk", bulk)
                .param("id", id)
                .update();
    }

    void done(BulkId id) {
        jdbc.sql("UPDATE moderation_bulk SET state = 'DONE' WHERE id = :id AND state = 'PENDING'")
                .param("id", id)
                .update();
    }

    private static Bulk bulk(ResultSet row, int index) throws SQLException {
        Decision decision = Columns.value(Outcome.class, row, "outcome") == Outcome.WITHHOLD
                ? new Decision.Withhold(Columns.value(Reason.class, row, "reason"), Columns.text(row, "words"))
                : new Decision.Publish();
        return new Bulk(
                new BulkView(
                        new BulkId(Columns.uuid(row, "id")),
                        decision,
                        Columns.value(BulkView.State.class, row, "state"),
                        Columns.instant(row, "due"),
                        row.getInt("cases"),
                        row.getInt("decided"),
                        row.getInt("alone")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new PersonId(Columns.uuid(row, "moderator_id")));
    }
}
