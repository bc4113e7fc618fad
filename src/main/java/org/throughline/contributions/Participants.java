package org.throughline.contributions;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.database.Columns;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Who has said something, for the rooms that tell them what becomes of it. */
@Service
public class Participants {

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who has said something in the consultation, for themselves or for an organisation; one statement, which reads all of it. */
    @Internal
    public Set<PersonId> of(ConsultationId consultation) {
        return jdbc.sql("SELECT DISTINCT author_id FROM contribution WHERE consultation_id = :consultation")
                .param("consultation", consultation)
                .query((row, index) -> new PersonId(Columns.uuid(row, "author_id")))
                .set();
    }
}
