package org.throughline.answers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** The two questions after an answer: who may still reply, and how many said what. Nowhere stands who said what. */
@Repository
class VerdictRows {

    private final JdbcClient jdbc;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these answers that concern the person and to which they have not replied. */
    Set<AnswerId> open(Collection<AnswerId> answers, PersonId person) {
        return answers.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                        SELECT answer_id FROM answer_touched WHERE person_id = :person AND replied = FALSE AND answer_id IN (:answers)
                            AND NOT EXISTS (SELECT 1 FROM answer a JOIN answer_withdrawal w ON w.answer_id = a.id AND w.number = a.edition
                                WHERE a.id = answer_touched.answer_id)
                        """)
                        .param("person", person)
                        .param("answers", answers)
                        .query((row, index) -> new AnswerId(Columns.uuid(row, "answer_id")))
                        .list());
    }

    /** @return whether the answer concerns the person and they had not replied; from now on they have */
    boolean take(AnswerId answer, PersonId person) {
        return jdbc.sql("""
                        UPDATE answer_touched SET replied = TRUE
                        WHERE answer_id = :answer AND person_id = :person AND replied = FALSE
                        """).param("answer", answer).param("person", person).update() == 1;
    }

    void count(AnswerId answer, Verdict understood, Verdict explained) {
        jdbc.sql("""
                        INSERT INTO answer_verdict (answer_id, understood, explained, replies)
                        VALUES (:answer, :understood, :explained, 1) ON DUPLICATE KEY UPDATE replies = replies + 1
                        """)
                .param("answer", answer)
                .param("understood", understood)
                .param("explained", explained)
                .update();
    }

    List<VerdictFigures.Counted> of(Collection<AnswerId> answers) {
        return answers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT answer_id, understood, explained, replies FROM answer_verdict
                        WHERE answer_id IN (:answers) ORDER BY answer_id, understood, explained
                        """)
                        .param("answers", answers)
                        .query((row, index) -> new VerdictFigures.Counted(
                                new AnswerId(Columns.uuid(row, "answer_id")),
                                Columns.value(Verdict.class, row, "understood"),
                                Columns.value(Verdict.class, row, "explained"),
                                row.getInt("replies")))
                        .list();
    }
}
