package org.throughline.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.insight.vectors.Embedder;

/** The points of what was read, as far as their vectors can be compared now. */
@Repository
class PointRows {

    private static final int TOGETHER = 500;

    private final JdbcClient jdbc;

    PointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With their vectors; some hundred contributions with each statement. */
    Map<ContributionId, List<ReadPoint>> of(Collection<ContributionId> ids) {
        Map<ContributionId, List<ReadPoint>> points = new HashMap<>();
        List<ContributionId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            jdbc.sql("""
                            SELECT contribution_id, number, start_at, end_at, vector FROM theme_point
                            WHERE contribution_id IN (:ids) AND model = :model ORDER BY contribution_id, number""")
                    .param("ids", all.subList(from, Math.min(all.size(), from + TOGETHER)))
                    .param("model", Embedder.MODEL)
                    .query(row -> {
                        points.computeIfAbsent(
                                        new ContributionId(Columns.uuid(row, "contribution_id")),
                                        some -> new ArrayList<>())
                                .add(new ReadPoint(
                                        row.getInt("number"),
                                        row.getInt("start_at"),
                                        row.getInt("end_at"),
                                        ReadPoint.vector(row.getBytes("vector"))));
                    });
        }
        return points;
    }

    /** The vectors of whole texts. */
    Map<ContributionId, float[]> wholes(Collection<ContributionId> ids) {
        Map<ContributionId, float[]> wholes = new HashMap<>();
        List<ContributionId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += TOGETHER) {
            jdbc.sql("""
                            SELECT contribution_id, vector FROM theme_point
                            WHERE contribution_id IN (:ids) AND number = 0 AND model = :model""")
                    .param("ids", all.subList(from, Math.min(all.size(), from + TOGETHER)))
                    .param("model", Embedder.MODEL)
                    .query(row -> {
                        wholes.put(
                                new ContributionId(Columns.uuid(row, "contribution_id")),
                                ReadPoint.vector(row.getBytes("vector")));
                    });
        }
        return wholes;
    }
}
