package org.throughline.responses;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** What the public face of responses asks: who signed what. One statement each. */
@Repository
class ResponseQueries {

    /** How many members answered how. */
    record Counts(int signed, int different, int dissenting) {

        static final Counts NONE = new Counts(0, 0, 0);
    }

    private final JdbcClient jdbc;

    ResponseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instant sent(ResponseId response) {
        return jdbc.sql("SELECT sent FROM network_response WHERE id = :id")
                .param("id", response)
                .query((row, index) -> Columns.instant(row, "sent"))
                .single();
    }

    /** The organisations of the members that have answered. */
    Map<MemberId, OrganisationId> organisations(ResponseId response) {
        Map<MemberId, OrganisationId> found = new HashMap<>();
        RowCallbackHandler each = row -> found.put(
                new MemberId(Columns.uuid(row, "id")), new OrganisationId(Columns.uuid(row, "organisation_id")));
        jdbc.sql("""
                        SELECT m.id, m.organisation_id FROM response_member m JOIN response_answer a ON a.member_id = m.id
                        WHERE m.response_id = :response AND m.organisation_id IS NOT NULL
                        """).param("response", response).query(each);
        return found;
    }

    Map<ResponseId, Counts> counts(ConsultationId consultation) {
        Map<ResponseId, Counts> found = new HashMap<>();
        RowCallbackHandler each = row -> found.put(
                new ResponseId(Columns.uuid(row, "response_id")),
                new Counts(row.getInt("signed"), row.getInt("differing"), row.getInt("dissenting")));
        jdbc.sql("""
                        SELECT a.response_id, SUM(a.choice IN ('SIGN', 'DIFFER')) AS signed, SUM(a.choice = 'DIFFER') AS differing,
                            SUM(a.choice = 'DISSENT') AS dissenting
                        FROM network_response r JOIN response_answer a ON a.response_id = r.id
                        WHERE r.consultation_id = :consultation GROUP BY a.response_id
                        """).param("consultation", consultation).query(each);
        return found;
    }

    /** The organisations that signed any of these responses. */
    Set<OrganisationId> signed(List<ResponseId> responses) {
        return responses.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                                SELECT DISTINCT m.organisation_id FROM response_answer a
                                JOIN response_member m ON m.id = a.member_id
                                WHERE a.response_id IN (:responses) AND a.choice IN ('SIGN', 'DIFFER')
                                    AND m.organisation_id IS NOT NULL
                                """)
                        .param("responses", responses)
                        .query((row, index) -> new OrganisationId(Columns.uuid(row, "organisation_id")))
                        .list());
    }
}
