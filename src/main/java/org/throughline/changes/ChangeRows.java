package org.throughline.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.SectionId;
import org.throughline.plans.VersionId;

/** The changes from each version to the next, as they are kept. */
@Repository
class ChangeRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    ChangeRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Writing the same again changes nothing. */
    void put(List<Change> changes) {
        batches.batchUpdate(
                """
                INSERT IGNORE INTO plan_change (id, from_version, to_version, kind, from_section, from_key, to_section, to_key)
                VALUES (:id, :from, :to, :kind, :fromSection, :fromKey, :toSection, :toKey)""",
                changes.stream()
                        .map(change -> new MapSqlParameterSource("id", change.id())
                                .addValue("from", change.from())
                                .addValue("to", change.to())
                                .addValue("kind", change.kind())
                                .addValue("fromSection", CarriedRows.section(change.before()))
                                .addValue("fromKey", CarriedRows.key(change.before()))
                                .addValue("toSection", CarriedRows.section(change.after()))
                                .addValue("toKey", CarriedRows.key(change.after())))
                        .toArray(MapSqlParameterSource[]::new));
    }

    Optional<Change> byId(ChangeId id) {
        return byId(List.of(id)).stream().findFirst();
    }

    List<Change> byId(Collection<ChangeId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM plan_change WHERE id IN (:ids) ORDER BY id")
                        .param("ids", ids)
                        .query(ChangeRows::change)
                        .list();
    }

    List<Change> of(VersionId from, VersionId to) {
        return jdbc.sql("SELECT * FROM plan_change WHERE from_version = :from AND to_version = :to")
                .param("from", from)
                .param("to", to)
                .query(ChangeRows::change)
                .list();
    }

    /** A change with the paragraph of an older version whose words it changed, which may have changed before. */
    record Touching(VersionId from, Place words, Change change) {}

    /** What has touched the paragraphs that stood in these sections of these versions, up to now, in the order of the versions. */
    List<Touching> touching(Collection<VersionId> from, Collection<SectionId> sections) {
        return from.isEmpty() || sections.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT c.*, k.from_version AS origin, k.section_id, k.paragraph_key FROM carried_paragraph k
                                JOIN plan_change c ON c.from_version = k.to_version AND c.from_section = k.to_section
                                    AND c.from_key = k.to_key
                                JOIN plan_version v ON v.id = c.to_version
                                WHERE k.from_version IN (:from) AND k.section_id IN (:sections) ORDER BY v.imported_at, c.id""")
                        .param("from", from)
                        .param("sections", sections)
                        .query((row, index) -> new Touching(
                                new VersionId(Columns.uuid(row, "origin")),
                                new Place(
                                        new SectionId(Columns.uuid(row, "section_id")),
                                        Columns.text(row, "paragraph_key")),
                                change(row, index)))
                        .list();
    }

    /** What has led to the paragraphs that stand in this section of this version, since that older one. */
    List<Touching> leadingTo(VersionId to, SectionId section) {
        return jdbc.sql("""
                        SELECT c.*, k.to_version AS origin, k.to_section AS section_id, k.to_key AS paragraph_key
                        FROM carried_paragraph k
                        JOIN plan_change c ON c.to_version = k.from_version AND c.to_section = k.section_id
                            AND c.to_key = k.paragraph_key
                        JOIN plan_version v ON v.id = c.to_version
                        WHERE k.to_version = :to AND k.to_section = :section ORDER BY v.imported_at, c.id""")
                .param("to", to)
                .param("section", section)
                .query((row, index) -> new Touching(
                        new VersionId(Columns.uuid(row, "origin")),
                        new Place(new SectionId(Columns.uuid(row, "section_id")), Columns.text(row, "paragraph_key")),
                        change(row, index)))
                .list();
    }

    private static Change change(ResultSet row, int index) throws SQLException {
        return new Change(
                new ChangeId(Columns.uuid(row, "id")),
                new VersionId(Columns.uuid(row, "from_version")),
                new VersionId(Columns.uuid(row, "to_version")),
                Columns.value(ChangeKind.class, row, "kind"),
                CarriedRows.place(row, "from_section", "from_key"),
                CarriedRows.place(row, "to_section", "to_key"));
    }
}
