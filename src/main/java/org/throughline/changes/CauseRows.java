package org.throughline.changes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;

/** What caused which change, as it is kept. */
@Repository
class CauseRows {

    private static final ContributionId FIRST = new ContributionId(new UUID(0, 0));

    private final JdbcClient jdbc;

    CauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when it was named before */
    boolean add(ChangeId change, Cause cause, Instant now) {
        return jdbc.sql("""
                                INSERT IGNORE INTO change_cause (change_id, kind, cause_id, named)
                                VALUES (:change, :kind, :cause, :now)""")
                        .param("change", change)
                        .param("kind", cause.kind())
                        .param("cause", cause.id())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when it was not there */
    boolean remove(ChangeId change, Cause cause) {
        return jdbc.sql("DELETE FROM change_cause WHERE change_id = :change AND kind = :kind AND cause_id = :cause")
                        .param("change", change)
                        .param("kind", cause.kind())
                        .param("cause", cause.id())
                        .update()
                == 1;
    }

    /** In the order in which they were named. */
    Map<ChangeId, List<Cause>> of(Collection<ChangeId> changes) {
        Map<ChangeId, List<Cause>> causes = new HashMap<>();
        if (!changes.isEmpty()) {
            jdbc.sql("SELECT * FROM change_cause WHERE change_id IN (:changes) ORDER BY named, kind, cause_id")
                    .param("changes", changes)
                    .query(row -> {
                        causes.computeIfAbsent(
                                        new ChangeId(Columns.uuid(row, "change_id")), unused -> new ArrayList<>())
                                .add(new Cause(
                                        Columns.value(CauseKind.class, row, "kind"), Columns.uuid(row, "cause_id")));
                    });
        }
        return causes;
    }

    /** The changes that any of these caused, the latest named first. */
    List<ChangeId> causedBy(Collection<UUID> causes, int atMost) {
        return causes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT change_id FROM change_cause WHERE cause_id IN (:causes)
                                GROUP BY change_id ORDER BY MAX(named) DESC, change_id LIMIT :most""")
                        .param("causes", causes)
                        .param("most", atMost)
                        .query((row, index) -> new ChangeId(Columns.uuid(row, "change_id")))
                        .list();
    }

    /** Those of these that a change names: themselves, with a theme that holds them, or with an answer that holds and reaches them. */
    Set<ContributionId> named(Collection<ContributionId> some) {
        return some.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                SELECT k.cause_id AS id FROM change_cause k
                                WHERE k.cause_id IN (:some) AND k.kind IN ('CONTRIBUTION', 'WORDING')
                                UNION SELECT m.contribution_id FROM theme_member m JOIN theme t ON t.id = m.theme_id
                                JOIN theme_reading r ON r.contribution_id = m.contribution_id
                                JOIN change_cause k ON k.cause_id = m.theme_id AND k.kind = 'THEME'
                                WHERE m.contribution_id IN (:some) AND t.state = 'CONFIRMED'
                                    AND r.state IN ('WAITING', 'READ', 'FOREIGN')
                                UNION SELECT h.contribution_id FROM answer_reach h JOIN answer a ON a.id = h.answer_id
                                JOIN change_cause k ON k.cause_id = h.answer_id AND k.kind = 'ANSWER'
                                WHERE h.contribution_id IN (:some) AND NOT EXISTS (
                                    SELECT 1 FROM answer_withdrawal w WHERE w.answer_id = a.id AND w.number = a.edition)""")
                        .param("some", some)
                        .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                        .list());
    }

    /** A step of everything behind a change: what is named itself, what is in its themes, and what its answers reach. One statement. */
    List<ContributionId> behind(ChangeId change, @Nullable ContributionId after, int atMost) {
        return jdbc.sql("""
                        SELECT b.id FROM (
                            SELECT k.cause_id AS id FROM change_cause k
                            WHERE k.change_id = :change AND k.kind IN ('CONTRIBUTION', 'WORDING')
                            UNION SELECT m.contribution_id FROM change_cause k JOIN theme_member m ON m.theme_id = k.cause_id
                            JOIN theme_reading r ON r.contribution_id = m.contribution_id
                            WHERE k.change_id = :change AND k.kind = 'THEME' AND r.state IN ('WAITING', 'READ', 'FOREIGN')
                            UNION SELECT a.contribution_id FROM change_cause k JOIN answer_reach a ON a.answer_id = k.cause_id
                            WHERE k.change_id = :change AND k.kind = 'ANSWER') b
                        WHERE b.id > :after ORDER BY b.id LIMIT :most""")
                .param("change", change)
                .param("after", after == null ? FIRST : after)
                .param("most", atMost)
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .list();
    }
}
