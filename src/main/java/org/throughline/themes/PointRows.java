package org.throughline.themes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.insight.vectors.Embedder;
import org.throughline.plans.ConsultationId;

/** The points of what was read, as far as their vectors can be compared now. */
@Repository
class PointRows {

    private static final int TOGETHER = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    PointRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How often the words of each had changed. */
    Map<ContributionId, Integer> changes(Collection<ContributionId> ids) {
        Map<ContributionId, Integer> changes = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT contribution_id, changed FROM theme_reading WHERE contribution_id IN (:ids)")
                    .param("ids", ids)
                    .query(row -> {
                        changes.put(new ContributionId(Columns.uuid(row, "contribution_id")), row.getInt("changed"));
                    });
        }
        return changes;
    }

    /** More points of what was read; nothing of words that have changed since. */
    void add(Map<ContributionId, List<ReadPoint>> points, Map<ContributionId, Integer> changes) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        points.forEach((id, more) -> more.forEach(point -> rows.add(new MapSqlParameterSource("contribution", id)
                .addValue("number", point.number())
                .addValue("start", point.start())
                .addValue("end", point.end())
                .addValue("model", Embedder.MODEL)
                .addValue("vector", point.bytes())
                .addValue("changed", changes.getOrDefault(id, -1)))));
        batches.batchUpdate("""
                        INSERT IGNORE INTO theme_point (contribution_id, number, start_at, end_at, model, vector)
                        SELECT r.contribution_id, :number, :start, :end, :model, :vector FROM theme_reading r
                        WHERE r.contribution_id = :contribution AND r.state = 'READ' AND r.changed = :changed""", rows.toArray(MapSqlParameterSource[]::new));
    }

    /** With their vectors; some hundred contributions with each statement. */
    Map<ContributionId, List<ReadPoint>> of(Collection<ContributionId> ids) {
        Map<ContributionId, List<ReadPoint>> points = new HashMap<>();
        each(
                ids,
                "",
                (id, row) -> points.computeIfAbsent(id, some -> new ArrayList<>())
                        .add(new ReadPoint(
                                row.getInt("number"),
                                row.getInt("start_at"),
                                row.getInt("end_at"),
                                ReadPoint.vector(row.getBytes("vector")))));
        return points;
    }

    /** The vectors of whole texts. */
    Map<ContributionId, float[]> wholes(Collection<ContributionId> ids) {
        Map<ContributionId, float[]> wholes = new HashMap<>();
        each(ids, " AND number = 0", (id, row) -> wholes.put(id, ReadPoint.vector(row.getBytes("vector"))));
        return wholes;
    }

    /** The same one by one, with one statement however many they are. */
    void wholes(Collection<ContributionId> ids, BiConsumer<ContributionId, float[]> taken) {
        each(
                ids,
                ids.size(),
                " AND number = 0",
                (id, row) -> taken.accept(id, ReadPoint.vector(row.getBytes("vector"))));
    }

    /** Of what has a vector that can be compared, how often it had changed and whether it is read or still waits to be read anew. */
    Map<ContributionId, Integer> readings(ConsultationId consultation) {
        Map<ContributionId, Integer> readings = new HashMap<>();
        jdbc.sql("""
                        SELECT r.contribution_id, 2 * r.changed + (r.state = 'READ') AS reading FROM theme_reading r
                        JOIN theme_point p ON p.contribution_id = r.contribution_id AND p.number = 0
                        WHERE r.consultation_id = :consultation AND p.model = :model""")
                .param("consultation", consultation)
                .param("model", Embedder.MODEL)
                .query(row -> {
                    readings.put(new ContributionId(Columns.uuid(row, "contribution_id")), row.getInt("reading"));
                });
        return readings;
    }

    private interface Read {
        void of(ContributionId id, ResultSet row) throws SQLException;
    }

    private void each(Collection<ContributionId> ids, String which, Read read) {
        each(ids, TOGETHER, which, read);
    }

    private void each(Collection<ContributionId> ids, int together, String which, Read read) {
        List<ContributionId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += together) {
            jdbc.sql("SELECT contribution_id, number, start_at, end_at, vector FROM theme_point"
                            + " WHERE contribution_id IN (:ids) AND model = :model" + which
                            + " ORDER BY contribution_id, number")
                    .param("ids", all.subList(from, Math.min(all.size(), from + together)))
                    .param("model", Embedder.MODEL)
                    .query(row -> {
                        read.of(new ContributionId(Columns.uuid(row, "contribution_id")), row);
                    });
        }
    }
}
