package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** The parts of responses and every wording they ever had. */
@Repository
class ResponseParts {

    private static final String SELECT = """
            SELECT id, response_id, kind, state, version, words, sections, editor_id, edited, contribution_id
            FROM response_part
            """;

    private final JdbcClient jdbc;

    ResponseParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the part behind all others; the caller holds the response. */
    void add(DraftPart part) {
        jdbc.sql("""
                        INSERT INTO response_part
                            (id, response_id, kind, place, state, version, words, sections, editor_id, edited)
                        SELECT :id, :response, :kind, p.following, :state, :version, :words, :sections, :editor, :edited
                        FROM (SELECT COALESCE(MAX(place), 0) + 1 AS following FROM response_part WHERE response_id = :response) p
                        """)
                .param("id", part.id())
                .param("response", part.response())
                .param("kind", part.kind())
                .param("state", part.state())
                .param("version", part.version())
                .param("words", part.words())
                .param("sections", SectionColumns.of(part.sections()))
                .param("editor", part.editor())
                .param("edited", part.edited())
                .update();
        keepVersion(part);
    }

    /** @return false when the part is not in the version before this one any more; it is left as it is then */
    boolean save(DraftPart changed) {
        boolean saved = jdbc.sql("""
                        UPDATE response_part SET state = :state, version = :version, words = :words, sections = :sections,
                            editor_id = :editor, edited = :edited
                        WHERE id = :id AND version = :before
                        """)
                        .param("state", changed.state())
                        .param("version", changed.version())
                        .param("words", changed.words())
                        .param("sections", SectionColumns.of(changed.sections()))
                        .param("editor", changed.editor())
                        .param("edited", changed.edited())
                        .param("id", changed.id())
                        .param("before", changed.version() - 1)
                        .update()
                == 1;
        if (saved) {
            keepVersion(changed);
        }
        return saved;
    }

    private void keepVersion(DraftPart part) {
        jdbc.sql("""
                        INSERT INTO response_part_version (part_id, version, state, words, sections, editor_id, edited)
                        VALUES (:id, :version, :state, :words, :sections, :editor, :edited)
                        """)
                .param("id", part.id())
                .param("version", part.version())
                .param("state", part.state())
                .param("words", part.words())
                .param("sections", SectionColumns.of(part.sections()))
                .param("editor", part.editor())
                .param("edited", part.edited())
                .update();
    }

    Optional<DraftPart> find(PartId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id)
                .query(ResponseParts::part)
                .optional();
    }

    /** In their order. */
    List<DraftPart> of(ResponseId response) {
        return jdbc.sql(SELECT + "WHERE response_id = :response ORDER BY place")
                .param("response", response)
                .query(ResponseParts::part)
                .list();
    }

    /** The latest first. */
    List<PartVersion> versions(PartId part) {
        return jdbc.sql("""
                        SELECT version, state, words, editor_id, edited FROM response_part_version
                        WHERE part_id = :part ORDER BY version DESC LIMIT 200
                        """)
                .param("part", part)
                .query((row, index) -> new PartVersion(
                        row.getInt("version"),
                        Columns.value(PartState.class, row, "state"),
                        Columns.text(row, "words"),
                        new PersonId(Columns.uuid(row, "editor_id")),
                        Columns.instant(row, "edited")))
                .list();
    }

    void sent(PartId part, ContributionId contribution) {
        jdbc.sql("UPDATE response_part SET contribution_id = :contribution WHERE id = :part")
                .param("contribution", contribution)
                .param("part", part)
                .update();
    }

    private static DraftPart part(ResultSet row, int index) throws SQLException {
        UUID contribution = Columns.uuidOrNull(row, "contribution_id");
        return new DraftPart(
                new PartId(Columns.uuid(row, "id")),
                new ResponseId(Columns.uuid(row, "response_id")),
                Columns.value(PartKind.class, row, "kind"),
                Columns.value(PartState.class, row, "state"),
                row.getInt("version"),
                Columns.text(row, "words"),
                SectionColumns.sections(row),
                new PersonId(Columns.uuid(row, "editor_id")),
                Columns.instant(row, "edited"),
                contribution == null ? null : new ContributionId(contribution));
    }
}
