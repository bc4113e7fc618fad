package org.throughline.moderation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;

/** Notes about cases as they are kept. */
@Repository
class Notes {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Note note) {
        jdbc.sql("""
                        INSERT INTO moderation_note (id, case_id, kind, person_id, concern, words, made)
                        VALUES (:id, :case, :kind, :person, :concern, :words, :made)
                        """)
                .param("id", Ids.next())
                .param("case", note.about())
                .param("kind", note.kind())
                .param("person", note.by())
                .param("concern", note.concern())
                .param("words", note.words())
                .param("made", note.at())
                .update();
    }

    /** The first one first; the latest hundred where there are more. */
    List<Note> of(CaseId id) {
        return jdbc.sql("""
                        SELECT kind, person_id, concern, words, made FROM moderation_note WHERE case_id = :id
                        ORDER BY made DESC, id DESC LIMIT %d""".formatted(MOST))
                .param("id", id)
                .query((row, index) -> {
                    UUID person = Columns.uuidOrNull(row, "person_id");
                    return new Note(
                            id,
                            Columns.value(Note.Kind.class, row, "kind"),
                            person == null ? null : new PersonId(person),
                            Columns.valueOrNull(Concern.class, row, "concern"),
                            Columns.text(row, "words"),
                            Columns.instant(row, "made"));
                })
                .list()
                .reversed();
    }
}
