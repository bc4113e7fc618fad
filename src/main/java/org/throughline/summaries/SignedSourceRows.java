package org.throughline.summaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;
import tools.jackson.databind.json.JsonMapper;

/** What the signed summaries of a consultation carry, all at once. */
@Repository
class SignedSourceRows {

    private final JdbcClient jdbc;

    SignedSourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<ContributionId> of(ConsultationId consultation) {
        return new HashSet<>(
                jdbc.sql("SELECT DISTINCT contribution_id FROM signed_source WHERE consultation_id = :consultation")
                        .param("consultation", consultation)
                        .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                        .list());
    }

    /** All that was signed of each summary, by its place, the first first; one statement. */
    Map<UUID, List<CarriedSince.Signed>> history(ConsultationId consultation) {
        Map<UUID, List<CarriedSince.Signed>> history = new HashMap<>();
        jdbc.sql("""
                        SELECT g.place_id, g.signed, g.content FROM summary_signature g
                        WHERE g.consultation_id = :consultation ORDER BY g.version
                        """).param("consultation", consultation).query(row -> {
            history.computeIfAbsent(Columns.uuid(row, "place_id"), unused -> new ArrayList<>())
                    .add(new CarriedSince.Signed(
                            Columns.instant(row, "signed"),
                            JsonMapper.shared().readValue(Columns.text(row, "content"), SignedContent.class)));
        });
        return history;
    }

    /** What was signed last of each summary, by its place; one statement. */
    Map<UUID, SignedContent> contents(ConsultationId consultation) {
        Map<UUID, String> latest = new HashMap<>();
        jdbc.sql("""
                        SELECT g.place_id, g.content FROM summary_signature g
                        WHERE g.consultation_id = :consultation ORDER BY g.version
                        """).param("consultation", consultation).query(row -> {
            latest.put(Columns.uuid(row, "place_id"), Columns.text(row, "content"));
        });
        Map<UUID, SignedContent> contents = new LinkedHashMap<>();
        latest.forEach(
                (place, content) -> contents.put(place, JsonMapper.shared().readValue(content, SignedContent.class)));
        return contents;
    }
}
