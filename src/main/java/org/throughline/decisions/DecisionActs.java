package org.throughline.decisions;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** The decisions of the ledger as they are kept for the log; each once, by the number of its line. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DecisionActs {

    private final JdbcClient jdbc;

    DecisionActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it is there already: then nothing is changed */
    boolean put(Act act) {
        return jdbc.sql("""
                                INSERT IGNORE INTO decision_act (consultation_id, number, kind, subject_id, detail_id)
                                VALUES (:consultation, :number, :kind, :subject, :detail)""")
                        .param("consultation", act.consultation())
                        .param("number", act.number())
                        .param("kind", act.kind())
                        .param("subject", act.subject())
                        .param("detail", act.detail())
                        .update()
                == 1;
    }

    /** How many acts of this kind there have been about the same up to this one, itself counted. */
    int turn(Act act) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM decision_act
                        WHERE consultation_id = :consultation AND kind = :kind AND subject_id = :subject AND number <= :number""")
                .param("consultation", act.consultation())
                .param("kind", act.kind())
                .param("subject", act.subject())
                .param("number", act.number())
                .query(Integer.class)
                .single();
    }

    /** Puts it into the line for all of its kind on this day, or into one of its own. */
    void enter(Act act, int turn) {
        jdbc.sql("""
                        INSERT INTO decision_entry (consultation_id, day, kind, bundle, number, topic, subject_id, detail_id, amount, turn, acts)
                        VALUES (:consultation, :day, :kind, :bundle, :number, :topic, :subject, :detail, :amount, :turn, 1)
                        ON DUPLICATE KEY UPDATE acts = acts + 1""")
                .param("consultation", act.consultation())
                .param("day", act.day())
                .param("kind", act.kind())
                .param("bundle", act.kind().isByDay() ? 0 : act.number())
                .param("number", act.number())
                .param("topic", act.kind().topic())
                .param("subject", act.subject())
                .param("detail", act.detail())
                .param("amount", act.amount())
                .param("turn", turn)
                .update();
    }

    /** Consultations that were announced so far, about any version of the plan that the detail of their announcement names. */
    List<ConsultationId> announcedOn(UUID plan) {
        return jdbc.sql("""
                        SELECT DISTINCT consultation_id FROM decision_act
                        WHERE kind = 'CONSULTATION_ANNOUNCED' AND detail_id = :plan ORDER BY consultation_id""")
                .param("plan", plan)
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list();
    }

    /** Forgets everything, to be made again from the ledger. */
    void clear() {
        jdbc.sql("DELETE FROM decision_entry").update();
        jdbc.sql("DELETE FROM decision_act").update();
    }
}
