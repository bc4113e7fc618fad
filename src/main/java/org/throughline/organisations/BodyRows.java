package org.throughline.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;

/** The tables of bodies and their dated names. */
@Repository
class BodyRows {

    /** The latest name that had begun on the day, or else the first that was to come. */
    private static final String NAMED = """
            SELECT b.id, b.slug, n.name FROM body b JOIN body_name n ON n.body_id = b.id
            WHERE n.valid_from = COALESCE(
                (SELECT MAX(x.valid_from) FROM body_name x WHERE x.body_id = b.id AND x.valid_from <= :day),
                (SELECT MIN(x.valid_from) FROM body_name x WHERE x.body_id = b.id))
            """;

    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BodyView> all(LocalDate day) {
        return jdbc.sql(NAMED + " ORDER BY n.name")
                .param("day", day)
                .query(BodyRows::body)
                .list();
    }

    Optional<BodyView> byId(BodyId id, LocalDate day) {
        return jdbc.sql(NAMED + " AND b.id = :id")
                .param("day", day)
                .param("id", id)
                .query(BodyRows::body)
                .optional();
    }

    Optional<BodyView> bySlug(String slug, LocalDate day) {
        return jdbc.sql(NAMED + " AND b.slug = :slug")
                .param("day", day)
                .param("slug", slug)
                .query(BodyRows::body)
                .optional();
    }

    /** Inserts the body unless its slug is taken, and tells under which identity it stands. */
    BodyId put(BodyId id, String slug) {
        jdbc.sql("INSERT INTO body (id, slug) VALUES (:id, :slug) ON DUPLICATE KEY UPDATE slug = VALUES(slug)")
                .param("id", id)
                .param("slug", slug)
                .update();
        byte[] stands = jdbc.sql("SELECT id FROM body WHERE slug = :slug")
                .param("slug", slug)
                .query(byte[].class)
                .single();
        return new BodyId(Ids.fromBytes(stands));
    }

    void name(BodyId id, String name, LocalDate from) {
        jdbc.sql("""
                UPDATE body_name SET valid_to = :from
                WHERE body_id = :id AND valid_from < :from AND (valid_to IS NULL OR valid_to > :from)""").param("id", id).param("from", from).update();
        jdbc.sql("""
                INSERT INTO body_name (body_id, valid_from, name) VALUES (:id, :from, :name)
                ON DUPLICATE KEY UPDATE name = VALUES(name)""").param("id", id).param("from", from).param("name", name).update();
    }

    private static BodyView body(ResultSet row, int number) throws SQLException {
        return new BodyView(new BodyId(Columns.uuid(row, "id")), row.getString("slug"), row.getString("name"));
    }
}
