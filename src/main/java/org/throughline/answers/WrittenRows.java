package org.throughline.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.plans.SectionId;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are being written, with who is accountable. */
@Repository
class WrittenRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    WrittenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String json(AnswerText text) {
        return JSON.writeValueAsString(text);
    }

    static AnswerText text(ResultSet row) throws SQLException {
        return JSON.readValue(Columns.text(row, "content"), AnswerText.class);
    }

    static List<SectionId> sections(ResultSet row) throws SQLException {
        return List.of(JSON.readValue(Columns.text(row, "sections"), SectionId[].class));
    }

    Optional<Answer> find(AnswerId id) {
        return read("id = :id", Map.of("id", id)).stream().findFirst();
    }

    Optional<Answer> find(ConsultationId consultation, AnswerSubject subject) {
        return read(
                        "consultation_id = :consultation AND kind = :kind AND subject_id = :subject",
                        Map.of("consultation", consultation, "kind", subject.kind(), "subject", subject.id()))
                .stream()
                .findFirst();
    }

    List<Answer> of(ConsultationId consultation) {
        return read("consultation_id = :consultation ORDER BY id", Map.of("consultation", consultation));
    }

    /** How many of whose answers are ready to be published. */
    record Ready(ConsultationId consultation, PersonId editor, int many) {}

    /** By consultation and by who changed them last; one statement. */
    List<Ready> ready(Collection<ConsultationId> consultations) {
        return consultations.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT consultation_id, editor_id, COUNT(*) AS many FROM answer
                        WHERE consultation_id IN (:consultations) AND state = 'READY' GROUP BY consultation_id, editor_id""")
                        .param("consultations", consultations)
                        .query((row, index) -> new Ready(
                                new ConsultationId(Columns.uuid(row, "consultation_id")),
                                new PersonId(Columns.uuid(row, "editor_id")),
                                row.getInt("many")))
                        .list();
    }

    List<Answer> heldBy(PersonId person) {
        return read("holder_person = :person ORDER BY id", Map.of("person", person));
    }

    private List<Answer> read(String which, Map<String, ?> values) {
        return jdbc.sql("SELECT * FROM answer WHERE " + which)
                .params(values)
                .query((row, index) -> answer(row))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var holder = Columns.uuidOrNull(row, "holder_person");
        return new Answer(
                new AnswerId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                subject(row),
                Columns.value(AnswerState.class, row, "state"),
                row.getInt("version"),
                row.getInt("edition"),
                Columns.instantOrNull(row, "first_published"),
                holder == null ? null : new PersonId(holder),
                Columns.instantOrNull(row, "holder_missing_since"),
                new PersonId(Columns.uuid(row, "editor_id")),
                Columns.instant(row, "edited"),
                text(row));
    }

    static AnswerSubject subject(ResultSet row) throws SQLException {
        return Columns.value(AnswerSubject.Kind.class, row, "kind").of(Columns.uuid(row, "subject_id"));
    }

    /** @return whether nobody else has begun an answer to the same */
    boolean insert(Answer answer) {
        return jdbc.sql("""
                        INSERT IGNORE INTO answer (id, consultation_id, kind, subject_id, state, version, edition, holder_person,
                            editor_id, edited, content)
                        VALUES (:id, :consultation, :kind, :subject, :state, :version, 0, :holder, :editor, :edited, :content)
                        """)
                        .param("id", answer.id())
                        .param("consultation", answer.consultation())
                        .param("kind", answer.subject().kind())
                        .param("subject", answer.subject().id())
                        .param("state", answer.state())
                        .param("version", answer.version())
                        .param("holder", answer.holder())
                        .param("editor", answer.editor())
                        .param("edited", answer.edited())
                        .param("content", json(answer.text()))
                        .update()
                == 1;
    }

    /** @return whether it still was as it was read */
    boolean update(Answer before, Answer after) {
        return jdbc.sql("""
                        UPDATE answer SET state = :state, version = :version, edition = :edition, first_published = :first,
                            holder_person = :holder, editor_id = :editor, edited = :edited, content = :content
                        WHERE id = :id AND version = :before
                        """)
                        .param("state", after.state())
                        .param("version", after.version())
                        .param("edition", after.edition())
                        .param("first", after.firstPublished())
                        .param("holder", after.holder())
                        .param("editor", after.editor())
                        .param("edited", after.edited())
                        .param("content", json(after.text()))
                        .param("id", after.id())
                        .param("before", before.version())
                        .update()
                == 1;
    }

    /** From now on this person is accountable, whatever is being written. */
    void hold(AnswerId id, PersonId holder) {
        jdbc.sql("UPDATE answer SET holder_person = :holder, holder_missing_since = NULL WHERE id = :id")
                .param("holder", holder)
                .param("id", id)
                .update();
    }

    /** From now on nobody is. */
    void unheld(AnswerId id, Instant now) {
        jdbc.sql("UPDATE answer SET holder_person = NULL, holder_missing_since = :now WHERE id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    /** Only what was never published. */
    void delete(AnswerId id) {
        jdbc.sql("DELETE FROM answer_handover WHERE answer_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("DELETE FROM answer WHERE id = :id AND edition = 0")
                .param("id", id)
                .update();
    }
}
