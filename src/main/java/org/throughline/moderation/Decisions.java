package org.throughline.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Redaction;
import org.throughline.database.Columns;
import org.throughline.kernel.Ids;
import org.throughline.people.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Decisions as they are kept: only ever added to. */
@Repository
class Decisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS =
            "SELECT case_id, contribution_id, moderator_id, outcome, reason, words, redactions, stage, decided FROM moderation_decision ";

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Case about, Decided decided) {
        Decision decision = decided.decision();
        Reason reason = decision instanceof Decision.Withhold withhold ? withhold.reason() : null;
        jdbc.sql("""
                        INSERT INTO moderation_decision
                            (id, case_id, consultation_id, contribution_id, moderator_id, outcome, reason, words, redactions, stage,
                            decided)
                        VALUES (:id, :case, :consultation, :contribution, :moderator, :outcome, :reason, :words, :redactions, :stage,
                            :decided)
                        """)
                .param("id", Ids.next())
                .param("case", about.id())
                .param("consultation", about.consultation())
                .param("contribution", about.contribution())
                .param("moderator", decided.moderator())
                .param("outcome", decision.outcome())
                .param("reason", reason)
                .param("words", decision instanceof Decision.Withhold withhold ? withhold.words() : "")
                .param("redactions", decision instanceof Decision.Redact redact ? write(redact.removed()) : null)
                .param("stage", decided.stage())
                .param("decided", decided.at())
                .update();
    }

    /** Those about one case, the first one first. */
    List<Decided> of(CaseId id) {
        return jdbc.sql(COLUMNS + "WHERE case_id = :id ORDER BY decided, id")
                .param("id", id)
                .query(Decisions::decided)
                .list();
    }

    Optional<Decided> last(CaseId id) {
        return jdbc.sql(COLUMNS + "WHERE case_id = :id ORDER BY decided DESC, id DESC LIMIT 1")
                .param("id", id)
                .query(Decisions::decided)
                .optional();
    }

    /** The last decision on each of these contributions. */
    Map<ContributionId, Decided> last(Collection<ContributionId> contributions) {
        Map<ContributionId, Decided> last = new HashMap<>();
        if (!contributions.isEmpty()) {
            jdbc.sql(COLUMNS + "WHERE contribution_id IN (:ids) ORDER BY decided, id")
                    .param("ids", contributions)
                    .query((ResultSet row) -> {
                        last.put(new ContributionId(Columns.uuid(row, "contribution_id")), decided(row, 0));
                    });
        }
        return last;
    }

    private static Decided decided(ResultSet row, int index) throws SQLException {
        return new Decided(
                new CaseId(Columns.uuid(row, "case_id")),
                new PersonId(Columns.uuid(row, "moderator_id")),
                Columns.value(CaseState.class, row, "stage"),
                switch (Columns.value(Outcome.class, row, "outcome")) {
                    case PUBLISH -> new Decision.Publish();
                    case PUBLISH_REDACTED -> new Decision.Redact(read(row.getString("redactions")));
                    case WITHHOLD ->
                        new Decision.Withhold(
                                Columns.value(Reason.class, row, "reason"),
                                Objects.requireNonNullElse(row.getString("words"), ""));
                },
                Columns.instant(row, "decided"));
    }

    private static String write(List<Redaction> redactions) {
        return JSON.writeValueAsString(redactions);
    }

    private static List<Redaction> read(@Nullable String column) {
        return column == null ? List.of() : JSON.readValue(column, new TypeReference<List<Redaction>>() {});
    }
}
