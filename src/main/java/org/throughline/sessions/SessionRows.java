package org.throughline.sessions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.Agreement;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Sessions as wholes, as they are kept. */
@Repository
class SessionRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(SessionId id, ConsultationId consultation, PersonId facilitator, SessionMode mode, Instant now) {
        jdbc.sql("""
                        INSERT INTO group_session (id, consultation_id, facilitator_id, mode, state, begun)
                        VALUES (:id, :consultation, :facilitator, :mode, 'DRAFT', :now)
                        """)
                .param("id", id)
                .param("consultation", consultation)
                .param("facilitator", facilitator)
                .param("mode", mode)
                .param("now", now)
                .update();
    }

    Optional<GroupSession> find(SessionId id) {
        return select(id, "");
    }

    /** The session, locked until the transaction ends, so that what is added, changed and taken back comes one after the other. */
    Optional<GroupSession> lock(SessionId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<GroupSession> select(SessionId id, String lock) {
        return jdbc.sql("SELECT * FROM group_session WHERE id = :id" + lock)
                .param("id", id)
                .query(SessionRows::session)
                .optional();
    }

    List<GroupSession> recorded(ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT * FROM group_session WHERE consultation_id = :consultation AND state = 'RECORDED'
                        ORDER BY recorded, id
                        """)
                .param("consultation", consultation)
                .query(SessionRows::session)
                .list();
    }

    /** The latest first. */
    List<GroupSession> of(PersonId facilitator, ConsultationId consultation) {
        return jdbc.sql("""
                        SELECT * FROM group_session
                        WHERE facilitator_id = :facilitator AND consultation_id = :consultation AND state <> 'WITHDRAWN'
                        ORDER BY begun DESC, id DESC LIMIT """ + " " + MOST)
                .param("facilitator", facilitator)
                .param("consultation", consultation)
                .query(SessionRows::session)
                .list();
    }

    void save(SessionId id, SessionDetails details) {
        jdbc.sql("""
                        UPDATE group_session SET title = :title, held_on = :heldOn, online = :online, place = :place, area = :area,
                            people = :people, organiser = :organiser, agreed = :agreed, agreed_words = :agreedWords
                        WHERE id = :id
                        """)
                .param("title", details.title())
                .param("heldOn", details.heldOn())
                .param("online", details.online())
                .param("place", details.place())
                .param("area", details.area())
                .param("people", details.people())
                .param("organiser", details.organiser())
                .param("agreed", details.agreed())
                .param("agreedWords", details.agreedWords())
                .param("id", id)
                .update();
    }

    void record(SessionId id, Instant now) {
        jdbc.sql("UPDATE group_session SET state = 'RECORDED', recorded = :now WHERE id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    void withdraw(SessionId id) {
        jdbc.sql("UPDATE group_session SET state = 'WITHDRAWN', agreed_words = '' WHERE id = :id")
                .param("id", id)
                .update();
    }

    private static GroupSession session(ResultSet row, int index) throws SQLException {
        return new GroupSession(
                new SessionId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new PersonId(Columns.uuid(row, "facilitator_id")),
                Columns.value(SessionMode.class, row, "mode"),
                Columns.value(SessionState.class, row, "state"),
                details(row),
                Objects.requireNonNull(Columns.instantOrNull(row, "begun")),
                Columns.instantOrNull(row, "recorded"));
    }

    private static @Nullable SessionDetails details(ResultSet row) throws SQLException {
        return row.getString("title") == null
                ? null
                : new SessionDetails(
                        Columns.text(row, "title"),
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("online"),
                        Columns.text(row, "place"),
                        row.getString("area"),
                        row.getObject("people", Integer.class),
                        Columns.text(row, "organiser"),
                        Columns.value(Agreement.class, row, "agreed"),
                        Columns.text(row, "agreed_words"));
    }
}
