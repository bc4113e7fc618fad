package org.throughline.moderation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.BodyId;

/** Lists of bodies as they are kept. */
@Repository
class WatchlistRows {

    private final JdbcClient jdbc;

    WatchlistRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the body has changed. */
    Map<WatchlistKind, List<String>> of(BodyId body) {
        Map<WatchlistKind, List<String>> lists = new EnumMap<>(WatchlistKind.class);
        jdbc.sql("SELECT kind, entries FROM moderation_watchlist WHERE body_id = :body")
                .param("body", body)
                .query(row -> {
                    lists.put(
                            Columns.value(WatchlistKind.class, row, "kind"),
                            Columns.text(row, "entries").lines().toList());
                });
        return lists;
    }

    void save(BodyId body, WatchlistKind kind, List<String> entries, Instant now) {
        jdbc.sql("""
                        INSERT INTO moderation_watchlist (body_id, kind, entries, changed) VALUES (:body, :kind, :entries, :now)
                        ON DUPLICATE KEY UPDATE entries = VALUES(entries), changed = VALUES(changed)
                        """)
                .param("body", body)
                .param("kind", kind)
                .param("entries", String.join("\n", entries))
                .param("now", now)
                .update();
    }

    /** When a list of a body changed last, for those where one did since then. */
    Map<BodyId, Instant> changedSince(Instant limit) {
        Map<BodyId, Instant> changed = new HashMap<>();
        jdbc.sql(
                        "SELECT body_id, MAX(changed) AS latest FROM moderation_watchlist GROUP BY body_id HAVING MAX(changed) > :limit")
                .param("limit", limit)
                .query(row -> {
                    changed.put(new BodyId(Columns.uuid(row, "body_id")), Columns.instant(row, "latest"));
                });
        return changed;
    }
}
