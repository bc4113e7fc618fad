package org.throughline.summaries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import tools.jackson.databind.json.JsonMapper;

/** What was signed, as it is kept; earlier signatures stay. */
@Repository
class SignatureRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEAD = "SELECT g.id, g.place_id, g.version, g.editor_id, g.signed_by, g.signed";

    private final NamedParameterJdbcTemplate jdbc;

    SignatureRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of each summary, by its place. */
    Map<UUID, Signature> of(ConsultationId consultation) {
        Map<UUID, Signature> latest = new HashMap<>();
        jdbc.query(
                HEAD + " FROM summary_signature g WHERE g.consultation_id = :consultation ORDER BY g.version",
                Map.of("consultation", consultation),
                row -> {
                    Signature signature = signature(row);
                    latest.put(signature.place(), signature);
                });
        return latest;
    }

    /** All of a consultation, the earliest first. */
    List<Signature> history(ConsultationId consultation) {
        return jdbc.query(
                HEAD + " FROM summary_signature g WHERE g.consultation_id = :consultation ORDER BY g.signed, g.id",
                Map.of("consultation", consultation),
                (row, index) -> signature(row));
    }

    SignedContent content(UUID id) {
        return JSON.readValue(
                jdbc.queryForObject(
                        "SELECT content FROM summary_signature WHERE id = :id", Map.of("id", id), String.class),
                SignedContent.class);
    }

    /** What was signed under each of these; one statement. */
    Map<UUID, SignedContent> contents(Collection<UUID> ids) {
        Map<UUID, SignedContent> contents = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query("SELECT id, content FROM summary_signature WHERE id IN (:ids)", Map.of("ids", ids), row -> {
                contents.put(Columns.uuid(row, "id"), JSON.readValue(row.getString("content"), SignedContent.class));
            });
        }
        return contents;
    }

    void sign(SummaryId summary, Signature signature, SignedContent content) {
        jdbc.update(
                """
                INSERT INTO summary_signature (id, consultation_id, place_id, version, editor_id, signed_by, signed, content)
                VALUES (:id, :consultation, :place, :version, :editor, :signer, :signed, :content)
                """,
                of(summary)
                        .addValue("id", signature.id())
                        .addValue("version", signature.version())
                        .addValue("editor", signature.editor())
                        .addValue("signer", signature.signer())
                        .addValue("signed", signature.signed())
                        .addValue("content", JSON.writeValueAsString(content)));
        jdbc.update(
                "DELETE FROM signed_source WHERE consultation_id = :consultation AND place_id = :place", of(summary));
        List<SqlParameterSource> rows = new ArrayList<>();
        content.statements()
                .forEach(statement -> statement
                        .sources()
                        .forEach(source -> rows.add(of(summary)
                                .addValue("statement", statement.id())
                                .addValue("contribution", source))));
        jdbc.batchUpdate("""
                INSERT INTO signed_source (contribution_id, statement_id, consultation_id, place_id)
                VALUES (:contribution, :statement, :consultation, :place)
                """, rows.toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource of(SummaryId summary) {
        return new MapSqlParameterSource("consultation", summary.consultation()).addValue("place", summary.place());
    }

    /** The statements of signed summaries that carry each of these, with the places of their summaries; one statement. */
    Map<ContributionId, Map<StatementId, UUID>> carrying(Collection<ContributionId> contributions) {
        Map<ContributionId, Map<StatementId, UUID>> carrying = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.query(
                    "SELECT * FROM signed_source WHERE contribution_id IN (:ids) ORDER BY place_id, statement_id",
                    Map.of("ids", contributions),
                    row -> {
                        carrying.computeIfAbsent(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        unused -> new LinkedHashMap<>())
                                .put(new StatementId(Columns.uuid(row, "statement_id")), Columns.uuid(row, "place_id"));
                    });
        }
        return carrying;
    }

    /** What was signed last of the summaries in which any of these was left out; one statement. */
    List<SignedContent> leavingOut(Collection<ContributionId> contributions) {
        return contributions.isEmpty()
                ? List.of()
                : jdbc.query(
                        """
                        SELECT g.content FROM summary_signature g
                        JOIN (SELECT DISTINCT consultation_id, place_id FROM left_out WHERE contribution_id IN (:ids)) l
                            ON l.consultation_id = g.consultation_id AND l.place_id = g.place_id
                        WHERE NOT EXISTS (SELECT 1 FROM summary_signature n WHERE n.consultation_id = g.consultation_id
                            AND n.place_id = g.place_id AND n.version > g.version)
                        ORDER BY g.place_id""",
                        Map.of("ids", contributions),
                        (row, index) -> JSON.readValue(row.getString("content"), SignedContent.class));
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "place_id"),
                row.getInt("version"),
                new PersonId(Columns.uuid(row, "editor_id")),
                new PersonId(Columns.uuid(row, "signed_by")),
                Columns.instant(row, "signed"));
    }
}
