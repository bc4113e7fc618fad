package org.throughline.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** The lines of the log to read, the latest first. */
@Repository
class DecisionEntries {

    private static final DecisionPlace BEFORE_ALL = new DecisionPlace(LocalDate.of(9999, 12, 31), Long.MAX_VALUE);

    private final JdbcClient jdbc;

    DecisionEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param topic absent for all */
    List<Entry> of(
            ConsultationId consultation, @Nullable DecisionTopic topic, @Nullable DecisionPlace after, int most) {
        DecisionPlace from = after == null ? BEFORE_ALL : after;
        var statement = jdbc.sql(
                        "SELECT * FROM decision_entry WHERE consultation_id = :consultation"
                                + (topic == null ? "" : " AND topic = :topic")
                                + " AND (day < :day OR (day = :day AND number < :number)) ORDER BY day DESC, number DESC LIMIT :most")
                .param("consultation", consultation)
                .param("day", from.day())
                .param("number", from.number())
                .param("most", most);
        return (topic == null ? statement : statement.param("topic", topic))
                .query(DecisionEntries::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                Columns.value(DecisionKind.class, row, "kind"),
                row.getLong("number"),
                Columns.uuid(row, "subject_id"),
                Columns.uuidOrNull(row, "detail_id"),
                row.getInt("amount"),
                row.getInt("turn"),
                row.getInt("acts"));
    }
}
