package org.throughline.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.contributions.Submission;
import org.throughline.database.Columns;
import org.throughline.plans.ConsultationId;

/** What triage reads and writes of cases. */
@Repository
class TriageRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    TriageRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Cases that are not filed, locked, without those that somebody else holds. */
    List<Case> take(int atMost) {
        return jdbc.sql("SELECT " + Cases.COLUMNS
                        + " FROM moderation_case c WHERE c.triaged IS NULL LIMIT :most FOR UPDATE SKIP LOCKED")
                .param("most", atMost)
                .query(Cases::of)
                .list();
    }

    void file(
            Collection<Case> taken,
            Map<ContributionId, Submission> submissions,
            Map<CaseId, CaseId> groups,
            Instant now) {
        batches.batchUpdate(
                """
                UPDATE moderation_case SET triaged = :now, author_id = :author, copies = :copies WHERE id = :id""",
                taken.stream()
                        .map(about -> {
                            Submission submission = submissions.get(about.contribution());
                            return new MapSqlParameterSource("now", now)
                                    .addValue("id", about.id())
                                    .addValue("author", submission == null ? null : submission.author())
                                    .addValue("copies", groups.get(about.id()));
                        })
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** These cases turn out to be the first of several: those among them that wait are filed anew, and named. */
    List<CaseId> found(Collection<CaseId> firsts) {
        if (firsts.isEmpty()) {
            return List.of();
        }
        List<CaseId> news = jdbc.sql("SELECT id FROM moderation_case WHERE id IN (:ids) AND copies IS NULL FOR UPDATE")
                .param("ids", firsts)
                .query((row, index) -> new CaseId(Columns.uuid(row, "id")))
                .list();
        if (!news.isEmpty()) {
            jdbc.sql("""
                            UPDATE moderation_case SET copies = id,
                                triaged = CASE WHEN waits_for = 'MODERATOR' THEN NULL ELSE triaged END
                            WHERE id IN (:ids)""").param("ids", news).update();
        }
        return news;
    }

    /** Cases of these consultations that wait and were filed before that time are to be filed anew; at most so many are named. */
    List<CaseId> fileAnew(ConsultationId consultation, Instant before, int atMost) {
        List<CaseId> old = jdbc.sql("""
                        SELECT id FROM moderation_case
                        WHERE consultation_id = :consultation AND waits_for = 'MODERATOR' AND triaged < :before LIMIT :most
                        FOR UPDATE SKIP LOCKED""")
                .param("consultation", consultation)
                .param("before", before)
                .param("most", atMost)
                .query((row, index) -> new CaseId(Columns.uuid(row, "id")))
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("UPDATE moderation_case SET triaged = NULL WHERE id IN (:ids)")
                    .param("ids", old)
                    .update();
        }
        return old;
    }
}
