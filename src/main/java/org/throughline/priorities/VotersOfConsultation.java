package org.throughline.priorities;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.throughline.kernel.Internal;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Who has voted, for the room that tells them that it is over. For what, is not among it. */
@Service
public class VotersOfConsultation {

    private record Row(PersonId voter) {}

    private final JdbcClient jdbc;

    VotersOfConsultation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody who voted for themselves in any ballot of the consultation; one statement, which reads all of them. */
    @Internal
    public Set<PersonId> of(ConsultationId consultation) {
        Set<PersonId> voters = new HashSet<>();
        jdbc.sql("""
                        SELECT DISTINCT voter_id AS voter FROM vote
                        WHERE consultation_id = :consultation AND electorate = 'PEOPLE'""")
                .param("consultation", consultation)
                .query(Row.class)
                .list()
                .forEach(row -> voters.add(row.voter()));
        return voters;
    }
}
