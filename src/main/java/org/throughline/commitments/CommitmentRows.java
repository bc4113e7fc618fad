package org.throughline.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.BodyId;
import org.throughline.plans.PlanId;
import org.throughline.plans.SectionId;
import org.throughline.plans.VersionId;

/** Promises in plans, as they are kept. */
@Repository
class CommitmentRows {

    private static final CommitmentId BEFORE_ALL = new CommitmentId(new UUID(0L, 0L));

    private final JdbcClient jdbc;

    CommitmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one of this key, or at this place, already */
    boolean add(CommitmentId id, PlanId plan, VersionId version, Quotation place, String name, BodyId by, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO commitment
                            (id, plan_id, version_id, section_id, paragraph_key, begins, words, name, body_id, marked, standing)
                        VALUES (:id, :plan, :version, :section, :paragraph, :begins, :words, :name, :by, :now, 1)
                        """)
                        .param("id", id)
                        .param("plan", plan)
                        .param("version", version)
                        .param("section", place.section())
                        .param("paragraph", place.paragraph())
                        .param("begins", place.begins())
                        .param("words", place.words())
                        .param("name", name)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    void takeBack(CommitmentId id, String because, Instant now) {
        jdbc.sql("UPDATE commitment SET standing = NULL, taken_back = :now, because = :because WHERE id = :id")
                .param("now", now)
                .param("because", because)
                .param("id", id)
                .update();
    }

    Optional<Commitment> find(CommitmentId id) {
        return select(id, "");
    }

    /** The promise, locked until the transaction ends, so that it is not taken back while something is said of it. */
    Optional<Commitment> lock(CommitmentId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<Commitment> select(CommitmentId id, String lock) {
        return jdbc.sql("SELECT * FROM commitment WHERE id = :id" + lock)
                .param("id", id)
                .query(CommitmentRows::commitment)
                .optional();
    }

    List<Commitment> byId(Collection<CommitmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM commitment WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query(CommitmentRows::commitment)
                        .list();
    }

    /** In the order in which they were marked, one more than asked for where the list goes on. */
    List<Commitment> of(PlanId plan, @Nullable CommitmentId after, int most) {
        return jdbc.sql("SELECT * FROM commitment WHERE plan_id = :plan AND id > :after ORDER BY id LIMIT :most")
                .param("plan", plan)
                .param("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                .param("most", most + 1)
                .query(CommitmentRows::commitment)
                .list();
    }

    /** Those of a plan that stand. */
    List<Commitment> standing(PlanId plan, int most) {
        return jdbc.sql("SELECT * FROM commitment WHERE plan_id = :plan AND standing = 1 ORDER BY id LIMIT :most")
                .param("plan", plan)
                .param("most", most)
                .query(CommitmentRows::commitment)
                .list();
    }

    /** Those of these versions of which a newer plan says nothing yet, one more than asked for where the list goes on. */
    List<Commitment> waiting(Collection<VersionId> versions, PlanId newer, @Nullable CommitmentId after, int most) {
        return jdbc.sql("""
                        SELECT * FROM commitment c WHERE c.version_id IN (:versions) AND c.standing = 1 AND c.id > :after
                            AND NOT EXISTS (SELECT 1 FROM carry_over o
                                WHERE o.older_id = c.id AND o.newer_plan_id = :newer AND o.standing = 1)
                        ORDER BY c.id LIMIT :most
                        """)
                .param("versions", versions)
                .param("newer", newer)
                .param("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                .param("most", most + 1)
                .query(CommitmentRows::commitment)
                .list();
    }

    private static Commitment commitment(ResultSet row, int index) throws SQLException {
        return new Commitment(
                new CommitmentId(Columns.uuid(row, "id")),
                new PlanId(Columns.uuid(row, "plan_id")),
                new VersionId(Columns.uuid(row, "version_id")),
                new Quotation(
                        new SectionId(Columns.uuid(row, "section_id")),
                        Columns.text(row, "paragraph_key"),
                        row.getInt("begins"),
                        Columns.text(row, "words")),
                Columns.text(row, "name"),
                new BodyId(Columns.uuid(row, "body_id")),
                Columns.instant(row, "marked"),
                takenBack(row));
    }

    static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "taken_back");
        return at == null ? null : new TakenBack(at, Columns.text(row, "because"));
    }
}
