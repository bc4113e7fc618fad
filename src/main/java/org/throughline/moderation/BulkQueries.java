package org.throughline.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Many cases at once. */
@Repository
class BulkQueries {

    private final JdbcClient jdbc;

    BulkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these cases that wait for a moderator, are not held by another one and not by their own author. */
    Set<CaseId> waiting(ConsultationId consultation, Collection<CaseId> ids, PersonId moderator, Instant now) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("""
                                SELECT id FROM moderation_case
                                WHERE id IN (:ids) AND consultation_id = :consultation AND state IN ('WAITING', 'REPORTED')
                                AND (claimed_by IS NULL OR claimed_by = :moderator OR claimed_until <= :now)
                                AND (author_id IS NULL OR author_id <> :moderator)""")
                        .param("ids", ids)
                        .param("consultation", consultation)
                        .param("moderator", moderator)
                        .param("now", now)
                        .query((row, index) -> new CaseId(Columns.uuid(row, "id")))
                        .list());
    }

    List<CaseId> under(ConsultationId consultation, Facet facet, int atMost) {
        return jdbc.sql("""
                        SELECT case_id FROM moderation_facet WHERE consultation_id = :consultation AND facet = :facet
                        ORDER BY since, case_id LIMIT :most""")
                .param("consultation", consultation)
                .param("facet", facet.key())
                .param("most", atMost)
                .query((row, index) -> new CaseId(Columns.uuid(row, "case_id")))
                .list();
    }

    List<Case> cases(ConsultationId consultation, Collection<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT " + Cases.COLUMNS
                                        + " FROM moderation_case c WHERE c.id IN (:ids) AND c.consultation_id = :consultation ORDER BY c.since, c.id")
                        .param("ids", ids)
                        .param("consultation", consultation)
                        .query(Cases::of)
                        .list();
    }

    void claim(BulkId bulk, Claim claim, Instant now) {
        jdbc.sql("""
                        UPDATE moderation_case c JOIN moderation_bulk_case k ON k.case_id = c.id
                        SET c.claimed_by = :by, c.claimed_until = :until
                        WHERE k.bulk_id = :bulk AND (c.claimed_by IS NULL OR c.claimed_by = :by OR c.claimed_until <= :now)""")
                .param("by", claim.by())
                .param("until", claim.until())
                .param("bulk", bulk)
                .param("now", now)
                .update();
    }

    void release(BulkId bulk, PersonId moderator) {
        jdbc.sql("""
                        UPDATE moderation_case c JOIN moderation_bulk_case k ON k.case_id = c.id
                        SET c.claimed_by = NULL, c.claimed_until = NULL WHERE k.bulk_id = :bulk AND c.claimed_by = :by""").param("bulk", bulk).param("by", moderator).update();
    }
}
