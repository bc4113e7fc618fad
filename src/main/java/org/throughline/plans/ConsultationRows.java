package org.throughline.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.kernel.BodyId;
import org.throughline.kernel.Ids;

/** The table of consultations. Lists of sentences are kept as lines of one text: a sentence holds no line break. */
@Repository
class ConsultationRows {

    /** The body's name is that of the day the consultation opens: later the body may be called something else. */
    private static final String ALL = """
            SELECT c.*, v.title AS plan_title, n.name AS body_name
            FROM consultation c
            JOIN plan_version v ON v.id = c.version_id
            JOIN body_name n ON n.body_id = c.body_id AND n.valid_from = COALESCE(
                (SELECT MAX(x.valid_from) FROM body_name x WHERE x.body_id = c.body_id AND x.valid_from <= DATE(c.opens)),
                (SELECT MIN(x.valid_from) FROM body_name x WHERE x.body_id = c.body_id))
            """;

    private static final Instant NOT_SET = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    ConsultationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A consultation with the names that stand in other tables. */
    record Named(Consultation consultation, String planTitle, String bodyName) {

        ConsultationView view(Instant now) {
            return new ConsultationView(
                    consultation.id(),
                    consultation.slug(),
                    consultation.title(),
                    consultation.summary(),
                    consultation.purpose(),
                    consultation.canChange(),
                    consultation.cannotChange(),
                    consultation.decisionOwner(),
                    consultation.body(),
                    bodyName,
                    orUnset(consultation.opens()),
                    orUnset(consultation.closes()),
                    consultation.minutes(),
                    consultation.steps(),
                    consultation.moderation(),
                    consultation.rules(),
                    consultation.phase(now),
                    consultation.plan(),
                    consultation.text(),
                    planTitle);
        }

        /** Only a draft lacks dates, and only its owner sees it; it shows as being far away. */
        private static Instant orUnset(@Nullable Instant instant) {
            return instant == null ? NOT_SET : instant;
        }
    }

    List<Named> inState(Consultation.State state) {
        return jdbc.sql(ALL + " WHERE c.state = :state ORDER BY c.closes, c.id")
                .param("state", state)
                .query(ConsultationRows::named)
                .list();
    }

    Optional<Named> byId(ConsultationId id) {
        return jdbc.sql(ALL + " WHERE c.id = :id")
                .param("id", id)
                .query(ConsultationRows::named)
                .optional();
    }

    Optional<Named> bySlug(String slug) {
        return jdbc.sql(ALL + " WHERE c.slug = :slug")
                .param("slug", slug)
                .query(ConsultationRows::named)
                .optional();
    }

    /** @return false when the slug is taken */
    boolean insert(Consultation consultation) {
        try {
            written("""
                    INSERT INTO consultation (id, slug, plan_id, version_id, body_id, state, title, summary, purpose,
                        can_change, cannot_change, decision_owner, opens, closes, minutes, steps, moderation, rules, version)
                    VALUES (:id, :slug, :plan, :text, :body, :state, :title, :summary, :purpose, :canChange, :cannotChange,
                        :decisionOwner, :opens, :closes, :minutes, :steps, :moderation, :rules, 0)""", consultation).update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** @throws OptimisticLockingFailureException when somebody else changed it meanwhile */
    void update(Consultation consultation) {
        int changed = written("""
                UPDATE consultation SET plan_id = :plan, version_id = :text, state = :state, title = :title, summary = :summary, purpose = :purpose,
                    can_change = :canChange, cannot_change = :cannotChange, decision_owner = :decisionOwner, opens = :opens,
                    closes = :closes, minutes = :minutes, steps = :steps, moderation = :moderation, rules = :rules,
                    version = version + 1
                WHERE id = :id AND version = :version""", consultation)
                .param("version", consultation.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Consultation changed meanwhile");
        }
    }

    /** @return false when another consultation has this address */
    boolean address(ConsultationId id, String slug) {
        try {
            jdbc.sql("UPDATE consultation SET slug = :slug WHERE id = :id")
                    .param("slug", slug)
                    .param("id", id)
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    private JdbcClient.StatementSpec written(String sql, Consultation it) {
        return jdbc.sql(sql)
                .param("id", it.id())
                .param("slug", it.slug())
                .param("plan", it.plan())
                .param("text", it.text())
                .param("body", it.body())
                .param("state", it.state())
                .param("title", it.title())
                .param("summary", it.summary())
                .param("purpose", it.purpose())
                .param("canChange", String.join("\n", it.canChange()))
                .param("cannotChange", String.join("\n", it.cannotChange()))
                .param("decisionOwner", it.decisionOwner())
                .param("opens", it.opens())
                .param("closes", it.closes())
                .param("minutes", it.minutes())
                .param("steps", String.join("\n", it.steps()))
                .param("moderation", it.moderation())
                .param("rules", String.join("\n", it.rules()));
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        Consultation consultation = new Consultation(
                new ConsultationId(Ids.fromBytes(row.getBytes("id"))),
                row.getString("slug"),
                new PlanId(Ids.fromBytes(row.getBytes("plan_id"))),
                new VersionId(Ids.fromBytes(row.getBytes("version_id"))),
                new BodyId(Ids.fromBytes(row.getBytes("body_id"))),
                Consultation.State.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("purpose"),
                lines(row.getString("can_change")),
                lines(row.getString("cannot_change")),
                row.getString("decision_owner"),
                instant(row.getObject("opens", LocalDateTime.class)),
                instant(row.getObject("closes", LocalDateTime.class)),
                row.getInt("minutes"),
                lines(row.getString("steps")),
                ModerationPolicy.valueOf(row.getString("moderation")),
                lines(row.getString("rules")),
                row.getInt("version"));
        return new Named(consultation, row.getString("plan_title"), row.getString("body_name"));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
