package org.throughline.people;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of everything this room holds about a person, but for the fact that their identity leads nowhere any more. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ErasedRows {

    private static final List<String> OF_PERSON = List.of(
            "DELETE FROM role_grant WHERE person_id = :person",
            "DELETE FROM passkey_code WHERE person_id = :person",
            "DELETE FROM email_change WHERE person_id = :person",
            "UPDATE role_change SET reason = NULL WHERE person_id = :person OR by_person = :person",
            "DELETE FROM sign_in_link WHERE email = (SELECT email FROM person WHERE id = :person)",
            "DELETE FROM person WHERE id = :person");

    private final JdbcClient jdbc;

    ErasedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void erase(Person person, Instant now) {
        jdbc.sql("INSERT INTO erased_person (person_id, words_shown, erased) VALUES (:person, :shown, :now)")
                .param("person", person.id())
                .param("shown", person.choices().wordsShown())
                .param("now", now)
                .update();
        OF_PERSON.forEach(sql -> jdbc.sql(sql).param("person", person.id()).update());
    }
}
