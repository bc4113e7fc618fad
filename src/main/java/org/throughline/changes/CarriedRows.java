package org.throughline.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.SectionId;
import org.throughline.plans.VersionId;

/** Where the paragraphs of versions stand in later ones, as it is kept. */
@Repository
class CarriedRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    CarriedRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Writing the same again changes nothing. */
    void put(VersionId from, VersionId to, List<Found> found) {
        batches.batchUpdate(
                """
                INSERT INTO carried_paragraph (from_version, to_version, section_id, paragraph_key, fate, to_section, to_key)
                VALUES (:from, :to, :section, :key, :fate, :toSection, :toKey)
                ON DUPLICATE KEY UPDATE fate = VALUES(fate), to_section = VALUES(to_section), to_key = VALUES(to_key)""",
                found.stream()
                        .map(one -> new MapSqlParameterSource("from", from)
                                .addValue("to", to)
                                .addValue("section", one.from().section())
                                .addValue("key", one.from().key())
                                .addValue("fate", one.fate())
                                .addValue("toSection", section(one.to()))
                                .addValue("toKey", key(one.to())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    static @Nullable SectionId section(@Nullable Place place) {
        return place == null ? null : place.section();
    }

    static @Nullable String key(@Nullable Place place) {
        return place == null ? null : place.key();
    }

    List<Found> of(VersionId from, VersionId to) {
        return jdbc.sql("SELECT * FROM carried_paragraph WHERE from_version = :from AND to_version = :to")
                .param("from", from)
                .param("to", to)
                .query((row, index) -> found(row))
                .list();
    }

    /** Those that stood in one of these sections or stand there now. */
    List<Found> of(VersionId from, VersionId to, Collection<SectionId> sections) {
        return jdbc.sql("""
                        SELECT * FROM carried_paragraph WHERE from_version = :from AND to_version = :to
                            AND (section_id IN (:sections) OR to_section IN (:sections))""")
                .param("from", from)
                .param("to", to)
                .param("sections", sections)
                .query((row, index) -> found(row))
                .list();
    }

    /**
     * From several versions at once, each to the latest of its plan.
     *
     * @param latest the latest version by the older one
     */
    Map<VersionId, List<Found>> of(Map<VersionId, VersionId> latest, Collection<SectionId> sections) {
        Map<VersionId, List<Found>> found = new HashMap<>();
        if (!latest.isEmpty() && !sections.isEmpty()) {
            jdbc.sql("""
                            SELECT * FROM carried_paragraph
                            WHERE from_version IN (:from) AND to_version IN (:to) AND section_id IN (:sections)""")
                    .param("from", latest.keySet())
                    .param("to", latest.values())
                    .param("sections", sections)
                    .query(row -> {
                        VersionId from = new VersionId(Columns.uuid(row, "from_version"));
                        if (new VersionId(Columns.uuid(row, "to_version")).equals(latest.get(from))) {
                            found.computeIfAbsent(from, unused -> new java.util.ArrayList<>())
                                    .add(found(row));
                        }
                    });
        }
        return found;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new Place(new SectionId(Columns.uuid(row, "section_id")), Columns.text(row, "paragraph_key")),
                Columns.value(Fate.class, row, "fate"),
                place(row, "to_section", "to_key"));
    }

    static @Nullable Place place(ResultSet row, String section, String key) throws SQLException {
        UUID id = Columns.uuidOrNull(row, section);
        return id == null ? null : new Place(new SectionId(id), Columns.text(row, key));
    }
}
