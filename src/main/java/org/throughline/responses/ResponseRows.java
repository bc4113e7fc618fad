package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.organisations.OrganisationId;
import org.throughline.plans.ConsultationId;

/** Responses as wholes, as they are kept. */
@Repository
class ResponseRows {

    private static final String SELECT =
            "SELECT id, consultation_id, network_id, state, revision, preface_id FROM network_response ";

    private final JdbcClient jdbc;

    ResponseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this network has begun a response to this consultation before */
    boolean begin(ResponseId id, ConsultationId consultation, OrganisationId network, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO network_response (id, consultation_id, network_id, state, revision, begun)
                        VALUES (:id, :consultation, :network, 'DRAFT', 1, :now)
                        """)
                        .param("id", id)
                        .param("consultation", consultation)
                        .param("network", network)
                        .param("now", now)
                        .update()
                == 1;
    }

    Optional<NetworkResponse> find(ResponseId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(ResponseRows::response)
                .optional();
    }

    Optional<NetworkResponse> find(ConsultationId consultation, OrganisationId network) {
        return jdbc.sql(SELECT + "WHERE consultation_id = :consultation AND network_id = :network")
                .param("consultation", consultation)
                .param("network", network)
                .query(ResponseRows::response)
                .optional();
    }

    /** The response, locked until the transaction ends, so that text, answers and sending come one after the other. */
    Optional<NetworkResponse> lock(ResponseId id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(ResponseRows::response)
                .optional();
    }

    List<NetworkResponse> sent(ConsultationId consultation) {
        return jdbc.sql(SELECT + "WHERE consultation_id = :consultation AND state = 'SENT' ORDER BY sent, id")
                .param("consultation", consultation)
                .query(ResponseRows::response)
                .list();
    }

    /** Responses of a network that was joined into another are the other's, but where it has one to the same consultation. */
    void isNetwork(OrganisationId before, OrganisationId now) {
        jdbc.sql("UPDATE IGNORE network_response SET network_id = :now WHERE network_id = :before")
                .param("now", now)
                .param("before", before)
                .update();
    }

    void raiseRevision(ResponseId id) {
        jdbc.sql("UPDATE network_response SET revision = revision + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    void send(ResponseId id, ContributionId preface, Instant now) {
        jdbc.sql("UPDATE network_response SET state = 'SENT', preface_id = :preface, sent = :now WHERE id = :id")
                .param("preface", preface)
                .param("now", now)
                .param("id", id)
                .update();
    }

    private static NetworkResponse response(ResultSet row, int index) throws SQLException {
        UUID preface = Columns.uuidOrNull(row, "preface_id");
        return new NetworkResponse(
                new ResponseId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new OrganisationId(Columns.uuid(row, "network_id")),
                Columns.value(ResponseState.class, row, "state"),
                row.getInt("revision"),
                preface == null ? null : new ContributionId(preface));
    }
}
