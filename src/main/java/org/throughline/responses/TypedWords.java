package org.throughline.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;

/** What editors have typed and not saved, one for each of them and each part. */
@Repository
class TypedWords {

    private final JdbcClient jdbc;

    TypedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(PersonId editor, PartEdit edit, Instant now) {
        jdbc.sql("""
                        INSERT INTO response_typing (part_id, person_id, version, words, sections, typed)
                        VALUES (:part, :person, :version, :words, :sections, :now)
                        ON DUPLICATE KEY UPDATE version = VALUES(version), words = VALUES(words),
                            sections = VALUES(sections), typed = VALUES(typed)
                        """)
                .param("part", edit.part())
                .param("person", editor)
                .param("version", edit.base())
                .param("words", edit.words())
                .param("sections", SectionColumns.of(edit.sections()))
                .param("now", now)
                .update();
    }

    List<Typed> in(ResponseId response) {
        return jdbc.sql("""
                        SELECT t.part_id, t.person_id, t.version, t.words, t.sections, t.typed FROM response_typing t
                        JOIN response_part p ON p.id = t.part_id WHERE p.response_id = :response ORDER BY t.typed
                        """)
                .param("response", response)
                .query(TypedWords::typed)
                .list();
    }

    void forget(PersonId editor, PartId part) {
        jdbc.sql("DELETE FROM response_typing WHERE part_id = :part AND person_id = :person")
                .param("part", part)
                .param("person", editor)
                .update();
    }

    private static Typed typed(ResultSet row, int index) throws SQLException {
        return new Typed(
                new PersonId(Columns.uuid(row, "person_id")),
                new PartEdit(
                        new PartId(Columns.uuid(row, "part_id")),
                        row.getInt("version"),
                        Columns.text(row, "words"),
                        SectionColumns.sections(row)),
                Columns.instant(row, "typed"));
    }
}
