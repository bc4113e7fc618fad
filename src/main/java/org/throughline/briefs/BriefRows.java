package org.throughline.briefs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Briefs with their items and readers, as they are kept. */
@Repository
class BriefRows {

    private static final String SUMMARY = """
            SELECT b.id, b.state, b.title, b.panel, b.sent,
                (SELECT COUNT(*) FROM brief_item i WHERE i.brief_id = b.id) AS items
            FROM brief b
            """;

    private final JdbcClient jdbc;

    BriefRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(BriefId id, NewBrief brief, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO brief (id, consultation_id, state, title, panel, question, moderator_id, sent)
                        VALUES (:id, :consultation, 'SENT', :title, :panel, :question, :by, :now)
                        """)
                .param("id", id)
                .param("consultation", brief.consultation())
                .param("title", brief.title())
                .param("panel", brief.panel())
                .param("question", brief.question())
                .param("by", by)
                .param("now", now)
                .update();
        List<String> items = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("id", id));
        for (int position = 0; position < brief.items().size(); position++) {
            values.put("item" + position, brief.items().get(position));
            items.add("(:id, :item" + position + ", " + position + ")");
        }
        jdbc.sql("INSERT INTO brief_item (brief_id, contribution_id, position) VALUES " + String.join(", ", items))
                .params(values)
                .update();
        brief.readers()
                .forEach(reader -> jdbc.sql("INSERT INTO brief_reader (brief_id, person_id) VALUES (:id, :reader)")
                        .param("id", id)
                        .param("reader", reader)
                        .update());
    }

    Optional<Brief> find(BriefId id) {
        return select(id, "");
    }

    /** The brief, locked until the transaction ends, so that answers and publishing come one after the other. */
    Optional<Brief> lock(BriefId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<Brief> select(BriefId id, String lock) {
        return jdbc.sql("SELECT * FROM brief WHERE id = :id" + lock)
                .param("id", id)
                .query((row, index) -> new Brief(
                        id,
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        Columns.value(BriefState.class, row, "state"),
                        Columns.text(row, "title"),
                        Columns.text(row, "panel"),
                        Columns.text(row, "question"),
                        Objects.requireNonNull(Columns.instantOrNull(row, "sent")),
                        Columns.instantOrNull(row, "published"),
                        items(id),
                        readers(id)))
                .optional();
    }

    private List<ContributionId> items(BriefId id) {
        return jdbc.sql("SELECT contribution_id FROM brief_item WHERE brief_id = :id ORDER BY position")
                .param("id", id)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "contribution_id")))
                .list();
    }

    private Set<PersonId> readers(BriefId id) {
        return jdbc.sql("SELECT person_id FROM brief_reader WHERE brief_id = :id")
                .param("id", id)
                .query((row, index) -> new PersonId(Columns.uuid(row, "person_id")))
                .set();
    }

    /** All of a consultation, the latest first. */
    List<BriefSummary> of(ConsultationId consultation) {
        return jdbc.sql(SUMMARY + "WHERE b.consultation_id = :consultation ORDER BY b.sent DESC, b.id DESC")
                .param("consultation", consultation)
                .query(BriefRows::summary)
                .list();
    }

    /** Those that this person reads. */
    List<BriefSummary> of(ConsultationId consultation, PersonId reader) {
        return jdbc.sql(SUMMARY + """
                        JOIN brief_reader r ON r.brief_id = b.id AND r.person_id = :reader
                        WHERE b.consultation_id = :consultation ORDER BY b.sent DESC, b.id DESC
                        """)
                .param("consultation", consultation)
                .param("reader", reader)
                .query(BriefRows::summary)
                .list();
    }

    private static BriefSummary summary(ResultSet row, int index) throws SQLException {
        return new BriefSummary(
                new BriefId(Columns.uuid(row, "id")),
                Columns.value(BriefState.class, row, "state"),
                Columns.text(row, "title"),
                Columns.text(row, "panel"),
                Objects.requireNonNull(Columns.instantOrNull(row, "sent")),
                row.getInt("items"));
    }

    void publish(BriefId id, Instant now) {
        jdbc.sql("UPDATE brief SET state = 'PUBLISHED', published = :now WHERE id = :id")
                .param("now", now)
                .param("id", id)
                .update();
    }

    void answer(BriefId id, Collection<ContributionId> items, String words, PersonId by, Instant now) {
        items.forEach(item -> jdbc.sql("""
                        INSERT INTO brief_reply (brief_id, contribution_id, words, person_id, made)
                        VALUES (:id, :item, :words, :by, :now)
                        ON DUPLICATE KEY UPDATE words = VALUES(words), person_id = VALUES(person_id), made = VALUES(made)
                        """)
                .param("id", id)
                .param("item", item)
                .param("words", words)
                .param("by", by)
                .param("now", now)
                .update());
    }

    Map<ContributionId, String> answers(BriefId id) {
        Map<ContributionId, String> answers = new HashMap<>();
        jdbc.sql("SELECT contribution_id, words FROM brief_reply WHERE brief_id = :id")
                .param("id", id)
                .query(row -> {
                    answers.put(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.text(row, "words"));
                });
        return answers;
    }
}
