package org.throughline.contributions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** The drafts of signed-in persons, one for each place. */
@Repository
class KeptDrafts {

    private final JdbcClient jdbc;

    KeptDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(PersonId person, DraftPlace place, Map<String, String> fields, Instant now) {
        jdbc.sql("""
                        INSERT INTO draft (person_id, place, consultation_id, fields, updated)
                        VALUES (:person, :place, :consultation, :fields, :now)
                        ON DUPLICATE KEY UPDATE fields = VALUES(fields), updated = VALUES(updated)
                        """)
                .param("person", person)
                .param("place", place.key())
                .param("consultation", place.consultation())
                .param("fields", DraftTexts.write(fields))
                .param("now", now)
                .update();
    }

    Optional<KeptDraft> find(PersonId person, DraftPlace place) {
        return jdbc.sql("SELECT fields, updated FROM draft WHERE person_id = :person AND place = :place")
                .param("person", person)
                .param("place", place.key())
                .query((row, index) ->
                        new KeptDraft(DraftTexts.fields(Columns.text(row, "fields")), Columns.instant(row, "updated")))
                .optional();
    }

    List<Unsent> of(PersonId person) {
        return jdbc.sql("""
                        SELECT place, consultation_id, fields, updated FROM draft
                        WHERE person_id = :person ORDER BY updated DESC LIMIT 100
                        """)
                .param("person", person)
                .query((row, index) -> new Unsent(
                        Columns.text(row, "place"),
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        new KeptDraft(DraftTexts.fields(Columns.text(row, "fields")), Columns.instant(row, "updated"))))
                .list();
    }

    void remove(PersonId person, String place) {
        jdbc.sql("DELETE FROM draft WHERE person_id = :person AND place = :place")
                .param("person", person)
                .param("place", place)
                .update();
    }

    List<ConsultationId> consultationsUntouchedSince(Instant limit) {
        return jdbc.sql("SELECT consultation_id FROM draft GROUP BY consultation_id HAVING MAX(updated) < :limit")
                .param("limit", limit)
                .query((row, index) -> new ConsultationId(Columns.uuid(row, "consultation_id")))
                .list();
    }

    void forget(ConsultationId consultation) {
        jdbc.sql("DELETE FROM draft WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .update();
    }
}
