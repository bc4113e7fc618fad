package org.throughline.notifications;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.people.PersonId;

/** How people want to be told; who has not chosen is in none of the answers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NoticeChoices {

    private final JdbcClient jdbc;

    NoticeChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PersonId person, NoticeKind kind, Pace pace) {}

    Map<PersonId, Pace> of(Collection<PersonId> people, NoticeKind kind) {
        Map<PersonId, Pace> chosen = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                            SELECT person_id AS person, kind, pace FROM notice_choice
                            WHERE person_id IN (:people) AND kind = :kind""")
                    .param("people", people)
                    .param("kind", kind.name())
                    .query(Row.class)
                    .list()
                    .forEach(row -> chosen.put(row.person(), row.pace()));
        }
        return chosen;
    }

    Map<NoticeKind, Pace> of(PersonId person) {
        Map<NoticeKind, Pace> chosen = new EnumMap<>(NoticeKind.class);
        jdbc.sql("SELECT person_id AS person, kind, pace FROM notice_choice WHERE person_id = :person")
                .param("person", person)
                .query(Row.class)
                .list()
                .forEach(row -> chosen.put(row.kind(), row.pace()));
        return chosen;
    }

    void put(PersonId person, NoticeKind kind, Pace pace) {
        jdbc.sql("""
                INSERT INTO notice_choice (person_id, kind, pace) VALUES (:person, :kind, :pace)
                ON DUPLICATE KEY UPDATE pace = VALUES(pace)""")
                .param("person", person)
                .param("kind", kind.name())
                .param("pace", pace.name())
                .update();
    }
}
