package org.throughline.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** What was published of answers; what once is never changes. */
@Repository
class EditionRows {

    /** An edition of an answer, with what of the answer is the same for all of its editions. */
    record Edition(
            AnswerId answer,
            ConsultationId consultation,
            AnswerSubject subject,
            @Nullable PersonId holder,
            @Nullable Instant holderMissing,
            int number,
            PersonId editor,
            PersonId publisher,
            Instant published,
            AnswerText text) {}

    private static final String EDITIONS = """
            SELECT a.id, a.consultation_id, a.kind, a.subject_id, a.holder_person, a.holder_missing_since,
                e.number, e.editor_id, e.published_by, e.published, e.content
            FROM answer a JOIN answer_edition e ON e.answer_id = a.id
            """;

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Answer answer, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO answer_edition (answer_id, number, editor_id, published_by, published, content)
                        VALUES (:id, :number, :editor, :by, :now, :content)
                        """)
                .param("id", answer.id())
                .param("number", answer.edition())
                .param("editor", answer.editor())
                .param("by", by)
                .param("now", now)
                .param("content", WrittenRows.json(answer.text()))
                .update();
    }

    /** The published answers of a consultation without their words; one statement. */
    AnswerOutline outline(ConsultationId consultation) {
        return new AnswerOutline(jdbc.sql("""
                        SELECT a.id, e.outcome, e.sections, w.answer_id IS NOT NULL AS withdrawn FROM answer a
                        JOIN answer_edition e ON e.answer_id = a.id AND e.number = a.edition
                        LEFT JOIN answer_withdrawal w ON w.answer_id = a.id AND w.number = a.edition
                        WHERE a.consultation_id = :consultation ORDER BY a.first_published DESC, a.id""")
                .param("consultation", consultation)
                .query((row, index) -> new AnswerOutline.Entry(
                        new AnswerId(Columns.uuid(row, "id")),
                        Columns.value(AnswerOutcome.class, row, "outcome"),
                        WrittenRows.sections(row),
                        row.getBoolean("withdrawn")))
                .list());
    }

    /** All editions of the published answers of a consultation, the latest answer first, each from its first edition on. */
    List<Edition> of(ConsultationId consultation) {
        return read(
                "WHERE a.consultation_id = :consultation ORDER BY a.first_published DESC, a.id, e.number",
                Map.of("consultation", consultation));
    }

    List<Edition> of(Collection<AnswerId> answers) {
        return answers.isEmpty()
                ? List.of()
                : read(
                        "WHERE a.id IN (:answers) ORDER BY a.first_published DESC, a.id, e.number",
                        Map.of("answers", answers));
    }

    private List<Edition> read(String which, Map<String, ?> values) {
        return jdbc.sql(EDITIONS + which)
                .params(values)
                .query((row, index) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        UUID holder = Columns.uuidOrNull(row, "holder_person");
        return new Edition(
                new AnswerId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                WrittenRows.subject(row),
                holder == null ? null : new PersonId(holder),
                Columns.instantOrNull(row, "holder_missing_since"),
                row.getInt("number"),
                new PersonId(Columns.uuid(row, "editor_id")),
                new PersonId(Columns.uuid(row, "published_by")),
                Columns.instant(row, "published"),
                WrittenRows.text(row));
    }

    /** Which published answers each of these contributions has, or had until they were withdrawn; one statement. */
    Map<ContributionId, List<AnswerId>> reaching(Collection<ContributionId> contributions, boolean withdrawn) {
        Map<ContributionId, List<AnswerId>> reaching = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT r.contribution_id, r.answer_id FROM answer_reach r JOIN answer a ON a.id = r.answer_id
                            LEFT JOIN answer_withdrawal w ON w.answer_id = a.id AND w.number = a.edition
                            WHERE r.contribution_id IN (:ids) AND (w.answer_id IS NOT NULL) = :withdrawn ORDER BY r.answer_id""")
                    .param("withdrawn", withdrawn)
                    .param("ids", contributions)
                    .query(row -> {
                        reaching.computeIfAbsent(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        unused -> new ArrayList<>())
                                .add(new AnswerId(Columns.uuid(row, "answer_id")));
                    });
        }
        return reaching;
    }

    /**
     * Since when each of these contributions has a published answer that holds; one statement. An answer that was withdrawn holds again from
     * the edition on that was published afterwards.
     */
    Map<ContributionId, Instant> reachingSince(Collection<ContributionId> contributions) {
        Map<ContributionId, Instant> since = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql("""
                            SELECT r.contribution_id, MIN(GREATEST(e.published, COALESCE(r.since, e.published))) AS since
                            FROM answer_reach r JOIN answer_edition e ON e.answer_id = r.answer_id
                                AND e.number = 1 + (SELECT COALESCE(MAX(w.number), 0) FROM answer_withdrawal w WHERE w.answer_id = r.answer_id)
                            WHERE r.contribution_id IN (:ids) GROUP BY r.contribution_id""").param("ids", contributions).query(row -> {
                since.put(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.instant(row, "since"));
            });
        }
        return since;
    }

    /** How many contributions each of these answers reaches. */
    Map<AnswerId, Integer> reach(Collection<AnswerId> answers) {
        Map<AnswerId, Integer> reach = new HashMap<>();
        if (!answers.isEmpty()) {
            jdbc.sql(
                            "SELECT answer_id, COUNT(*) AS many FROM answer_reach WHERE answer_id IN (:ids) GROUP BY answer_id")
                    .param("ids", answers)
                    .query(row -> {
                        reach.put(new AnswerId(Columns.uuid(row, "answer_id")), row.getInt("many"));
                    });
        }
        return reach;
    }
}
