package org.throughline.moderation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.plans.ConsultationId;

/** By what waiting cases can be found, and how many wait under each facet. The counts are kept with the rows they count. See docs/decisions/0041-a-queue-by-facets.md. */
@Repository
class Facets {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Facets(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** These cases leave the queue, or come to stand in it differently. */
    void remove(Collection<CaseId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        UPDATE moderation_facet_count k JOIN (
                            SELECT consultation_id, facet, COUNT(*) AS cases FROM moderation_facet WHERE case_id IN (:ids)
                            GROUP BY consultation_id, facet
                        ) f ON f.consultation_id = k.consultation_id AND f.facet = k.facet
                        SET k.cases = k.cases - f.cases""").param("ids", ids).update();
        jdbc.sql("DELETE FROM moderation_facet WHERE case_id IN (:ids)")
                .param("ids", ids)
                .update();
    }

    /** Cases that have no facets yet. */
    void add(Map<Case, List<Facet>> found) {
        List<MapSqlParameterSource> rows = found.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(facet -> row(entry.getKey(), facet)))
                .toList();
        batches.batchUpdate(
                "INSERT INTO moderation_facet (consultation_id, facet, since, case_id) VALUES (:consultation, :facet, :since, :case)",
                rows.toArray(MapSqlParameterSource[]::new));
        batches.batchUpdate("""
                INSERT INTO moderation_facet_count (consultation_id, facet, cases) VALUES (:consultation, :facet, :cases)
                ON DUPLICATE KEY UPDATE cases = cases + VALUES(cases)""", counts(found));
    }

    /** In one order, whoever counts. */
    private static MapSqlParameterSource[] counts(Map<Case, List<Facet>> found) {
        record Counted(Case about, Facet facet, int cases) {

            Counted plus(Counted other) {
                return new Counted(about, facet, cases + other.cases);
            }
        }
        Map<String, Counted> counts = new TreeMap<>();
        found.forEach((about, facets) -> facets.forEach(facet ->
                counts.merge(about.consultation().value() + facet.key(), new Counted(about, facet, 1), Counted::plus)));
        return counts.values().stream()
                .map(each -> row(each.about(), each.facet()).addValue("cases", each.cases()))
                .toArray(MapSqlParameterSource[]::new);
    }

    private static MapSqlParameterSource row(Case about, Facet facet) {
        return new MapSqlParameterSource("consultation", about.consultation())
                .addValue("facet", facet.key())
                .addValue("since", about.since())
                .addValue("case", about.id());
    }

    /** How many cases of the consultation wait under each facet. */
    Map<String, Integer> counts(ConsultationId consultation) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT facet, cases FROM moderation_facet_count WHERE consultation_id = :consultation AND cases > 0")
                .param("consultation", consultation)
                .query(row -> {
                    counts.put(row.getString("facet"), row.getInt("cases"));
                });
        return counts;
    }
}
