package org.throughline.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;

/** Which editions of answers were withdrawn, and why; nothing here is ever taken back. */
@Repository
class WithdrawalRows {

    private final JdbcClient jdbc;

    WithdrawalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Answer answer, String reason, Instant now) {
        jdbc.sql("""
                        INSERT INTO answer_withdrawal (answer_id, number, withdrawn, reason)
                        VALUES (:id, :number, :now, :reason)""")
                .param("id", answer.id())
                .param("number", answer.edition())
                .param("now", now)
                .param("reason", reason)
                .update();
    }

    /** All of each answer, the first one first. */
    Map<AnswerId, List<AnswerView.Withdrawal>> of(Collection<AnswerId> answers) {
        Map<AnswerId, List<AnswerView.Withdrawal>> all = new HashMap<>();
        if (!answers.isEmpty()) {
            jdbc.sql("""
                            SELECT answer_id, number, withdrawn, reason FROM answer_withdrawal
                            WHERE answer_id IN (:ids) ORDER BY answer_id, number""").param("ids", answers).query(row -> {
                all.computeIfAbsent(new AnswerId(Columns.uuid(row, "answer_id")), unused -> new ArrayList<>())
                        .add(new AnswerView.Withdrawal(
                                row.getInt("number"), Columns.instant(row, "withdrawn"), Columns.text(row, "reason")));
            });
        }
        return all;
    }

    /** Whether the latest edition of this answer is withdrawn. */
    boolean has(Answer answer) {
        return of(List.of(answer.id())).getOrDefault(answer.id(), List.of()).stream()
                .anyMatch(one -> one.edition() == answer.edition());
    }
}
