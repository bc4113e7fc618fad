package org.throughline.moderation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cases and the decisions about them as they are kept. */
@Repository
class Cases {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Case opened) {
        jdbc.sql("""
                        INSERT INTO moderation_case (id, version, consultation_id, contribution_id, state, opened)
                        VALUES (:id, :version, :consultation, :contribution, :state, :opened)
                        """)
                .param("id", opened.id())
                .param("version", opened.version())
                .param("consultation", opened.consultation())
                .param("contribution", opened.contribution())
                .param("state", opened.state())
                .param("opened", opened.opened())
                .update();
    }

    Optional<Case> find(CaseId id) {
        return jdbc.sql("""
                        SELECT version, consultation_id, contribution_id, state, opened
                        FROM moderation_case WHERE id = :id
                        """)
                .param("id", id)
                .query((row, index) -> new Case(
                        id,
                        row.getInt("version"),
                        new ConsultationId(Columns.uuid(row, "consultation_id")),
                        new ContributionId(Columns.uuid(row, "contribution_id")),
                        Columns.value(Case.State.class, row, "state"),
                        Columns.instant(row, "opened")))
                .optional();
    }

    /** @return false when another decision came first */
    boolean save(Case decided) {
        return jdbc.sql("""
                                UPDATE moderation_case SET state = :state, version = :version
                                WHERE id = :id AND version = :before
                                """)
                        .param("state", decided.state())
                        .param("version", decided.version())
                        .param("before", decided.version() - 1)
                        .param("id", decided.id())
                        .update()
                == 1;
    }

    void insert(Case about, Decision decision) {
        jdbc.sql("""
                        INSERT INTO moderation_decision
                            (id, case_id, contribution_id, moderator_id, outcome, reason, words, redactions, decided)
                        VALUES (:id, :case, :contribution, :moderator, :outcome, :reason, :words, :redactions, :decided)
                        """)
                .param("id", Ids.next())
                .param("case", about.id())
                .param("contribution", about.contribution())
                .param("moderator", decision.moderator())
                .param("outcome", decision.outcome())
                .param("reason", decision.reason())
                .param("words", decision.words())
                .param("redactions", redactions(decision.redactions()))
                .param("decided", decision.decided())
                .update();
    }

    Optional<Decision> decision(CaseId id) {
        return jdbc.sql("""
                        SELECT moderator_id, outcome, reason, words, redactions, decided FROM moderation_decision
                        WHERE case_id = :id ORDER BY decided DESC, id DESC LIMIT 1
                        """)
                .param("id", id)
                .query((row, index) -> {
                    String reason = row.getString("reason");
                    return new Decision(
                            new PersonId(Columns.uuid(row, "moderator_id")),
                            Columns.value(Outcome.class, row, "outcome"),
                            reason == null ? null : Reason.valueOf(reason),
                            Columns.text(row, "words"),
                            redactions(row.getString("redactions")),
                            Columns.instant(row, "decided"));
                })
                .optional();
    }

    private static @Nullable String redactions(List<Redaction> redactions) {
        return redactions.isEmpty() ? null : JSON.writeValueAsString(redactions);
    }

    private static List<Redaction> redactions(@Nullable String column) {
        return column == null ? List.of() : JSON.readValue(column, new TypeReference<List<Redaction>>() {});
    }
}
