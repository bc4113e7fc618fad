package org.throughline.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.plans.PlanId;
import org.throughline.plans.VersionId;

/** What newer plans make of promises of older ones, as it is kept. */
@Repository
class CarryOverRows {

    private static final CarryOverId BEFORE_ALL = new CarryOverId(new UUID(0L, 0L));

    /** Up to where these come from, then down to all that became of that. Each step goes to another day, so neither way can turn back. */
    private static final String LINE = """
            WITH RECURSIVE origins (id) AS (
                SELECT id FROM commitment WHERE id IN (:ids)
                UNION
                SELECT c.older_id FROM origins o JOIN carry_over c ON c.newer_id = o.id WHERE c.standing = 1
            ), family (id) AS (
                SELECT id FROM origins
                UNION
                SELECT c.newer_id FROM family f JOIN carry_over c ON c.older_id = f.id
                WHERE c.standing = 1 AND c.newer_id IS NOT NULL
            )
            SELECT id FROM family ORDER BY id LIMIT :most
            """;

    private final JdbcClient jdbc;

    CarryOverRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one of this key already, or one that says what this plan makes of this promise */
    boolean add(CarryOver said) {
        return jdbc.sql("""
                        INSERT IGNORE INTO carry_over
                            (id, kind, older_id, newer_id, newer_plan_id, newer_version_id, reason, made, standing)
                        VALUES (:id, :kind, :older, :newer, :plan, :version, :reason, :made, 1)
                        """)
                        .param("id", said.id())
                        .param("kind", said.kind())
                        .param("older", said.older())
                        .param("newer", said.newer())
                        .param("plan", said.plan())
                        .param("version", said.version())
                        .param("reason", said.reason())
                        .param("made", said.made())
                        .update()
                == 1;
    }

    void takeBack(CarryOverId id, String because, Instant now) {
        jdbc.sql("UPDATE carry_over SET standing = NULL, taken_back = :now, because = :because WHERE id = :id")
                .param("now", now)
                .param("because", because)
                .param("id", id)
                .update();
    }

    Optional<CarryOver> find(CarryOverId id) {
        return select(id, "");
    }

    /** Locked until the transaction ends. */
    Optional<CarryOver> lock(CarryOverId id) {
        return select(id, " FOR UPDATE");
    }

    private Optional<CarryOver> select(CarryOverId id, String lock) {
        return jdbc.sql("SELECT * FROM carry_over WHERE id = :id" + lock)
                .param("id", id)
                .query(CarryOverRows::carryOver)
                .optional();
    }

    /** All that was ever said of these promises, or with them. */
    List<CarryOver> touching(Collection<CommitmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM carry_over WHERE older_id IN (:ids) OR newer_id IN (:ids) ORDER BY id")
                        .param("ids", ids)
                        .query(CarryOverRows::carryOver)
                        .list();
    }

    /** What a plan says it drops, or said until it took that back; one more than asked for where the list goes on. */
    List<CarryOver> drops(PlanId plan, @Nullable CarryOverId after, int most) {
        return jdbc.sql("""
                        SELECT * FROM carry_over WHERE newer_plan_id = :plan AND kind = 'DROPS' AND id > :after ORDER BY id LIMIT :most
                        """)
                .param("plan", plan)
                .param("after", Objects.requireNonNullElse(after, BEFORE_ALL))
                .param("most", most + 1)
                .query(CarryOverRows::carryOver)
                .list();
    }

    /** The plans that say something of promises of this one that holds. */
    Set<PlanId> saying(PlanId older) {
        return jdbc.sql("""
                        SELECT DISTINCT o.newer_plan_id FROM carry_over o JOIN commitment c ON c.id = o.older_id
                        WHERE c.plan_id = :plan AND o.standing = 1
                        """)
                .param("plan", older)
                .query((row, index) -> new PlanId(Columns.uuid(row, "newer_plan_id")))
                .set();
    }

    /** The promises of the lines that these are on, themselves among them. */
    List<CommitmentId> line(Collection<CommitmentId> ids, int most) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(LINE)
                        .param("ids", ids)
                        .param("most", most)
                        .query((row, index) -> new CommitmentId(Columns.uuid(row, "id")))
                        .list();
    }

    private static CarryOver carryOver(ResultSet row, int index) throws SQLException {
        UUID newer = Columns.uuidOrNull(row, "newer_id");
        return new CarryOver(
                new CarryOverId(Columns.uuid(row, "id")),
                Columns.value(CarryOverKind.class, row, "kind"),
                new CommitmentId(Columns.uuid(row, "older_id")),
                newer == null ? null : new CommitmentId(newer),
                new PlanId(Columns.uuid(row, "newer_plan_id")),
                new VersionId(Columns.uuid(row, "newer_version_id")),
                Columns.text(row, "reason"),
                Columns.instant(row, "made"),
                CommitmentRows.takenBack(row));
    }
}
