package org.throughline.throughlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;
import org.throughline.throughlines.Disposition.Reached;

/** Dispositions as they are kept. */
@Repository
class DispositionRows {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    DispositionRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A row for each of these that has none. */
    void insert(Collection<Disposition> published) {
        batches.batchUpdate("""
                        INSERT IGNORE INTO disposition (contribution_id, consultation_id, kind, since, published)
                        VALUES (:contribution, :consultation, :kind, :since, :published)""", published.stream().map(DispositionRows::values).toArray(MapSqlParameterSource[]::new));
    }

    void delete(Collection<ContributionId> gone) {
        if (!gone.isEmpty()) {
            jdbc.sql("DELETE FROM disposition WHERE contribution_id IN (:ids)")
                    .param("ids", gone)
                    .update();
        }
    }

    /** @return false when somebody else changed it meanwhile, or it is gone: then nothing is saved */
    boolean save(Disposition before, Disposition after) {
        return batches.update(
                        """
                        UPDATE disposition SET kind = :kind, since = :since, themed = :themed, carried = :carried, answered = :answered,
                            into_id = :into, reason = :reason, decided_by = :by
                        WHERE contribution_id = :contribution AND kind = :before AND since = :beforeSince
                        """,
                        values(after).addValue("before", before.kind().name()).addValue("beforeSince", before.since()))
                == 1;
    }

    private static MapSqlParameterSource values(Disposition one) {
        return new MapSqlParameterSource("contribution", one.contribution())
                .addValue("consultation", one.consultation())
                .addValue("kind", one.kind().name())
                .addValue("since", one.since())
                .addValue("published", one.reached().published())
                .addValue("themed", one.reached().themed())
                .addValue("carried", one.reached().carried())
                .addValue("answered", one.reached().answered())
                .addValue("into", one.into())
                .addValue("reason", one.reason())
                .addValue("by", one.decidedBy());
    }

    /** All of a consultation, in the order of their identities. */
    List<Disposition> of(ConsultationId consultation) {
        return jdbc.sql("SELECT * FROM disposition WHERE consultation_id = :consultation ORDER BY contribution_id")
                .param("consultation", consultation)
                .query(DispositionRows::disposition)
                .list();
    }

    /** Those of one kind, at most so many, after this one, in the order of their identities. */
    List<Disposition> of(ConsultationId consultation, DispositionKind kind, @Nullable ContributionId after, int most) {
        return jdbc.sql("""
                        SELECT * FROM disposition
                        WHERE consultation_id = :consultation AND kind = :kind AND contribution_id > :after
                        ORDER BY contribution_id LIMIT :most""")
                .param("consultation", consultation)
                .param("kind", kind)
                .param("after", after == null ? FIRST : after.value())
                .param("most", most)
                .query(DispositionRows::disposition)
                .list();
    }

    /** Those of these that have one, in the order of their identities, locked until the transaction ends. */
    List<Disposition> lock(Collection<ContributionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT * FROM disposition WHERE contribution_id IN (:ids) ORDER BY contribution_id FOR UPDATE")
                        .param("ids", ids)
                        .query(DispositionRows::disposition)
                        .list();
    }

    List<Disposition> byIds(Collection<ContributionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM disposition WHERE contribution_id IN (:ids) ORDER BY contribution_id")
                        .param("ids", ids)
                        .query(DispositionRows::disposition)
                        .list();
    }

    Optional<Disposition> find(ContributionId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** Those that are merged into this one. */
    List<Disposition> mergedInto(ContributionId id) {
        return jdbc.sql("SELECT * FROM disposition WHERE into_id = :id ORDER BY contribution_id")
                .param("id", id)
                .query(DispositionRows::disposition)
                .list();
    }

    /** What is merged into what. */
    Merges merges(ConsultationId consultation) {
        Map<ContributionId, ContributionId> into = new HashMap<>();
        jdbc.sql("""
                        SELECT contribution_id, into_id FROM disposition
                        WHERE consultation_id = :consultation AND kind = 'MERGED'""").param("consultation", consultation).query(row -> {
            into.put(
                    new ContributionId(Columns.uuid(row, "contribution_id")),
                    new ContributionId(Columns.uuid(row, "into_id")));
        });
        return new Merges(into);
    }

    /** One statement. @param received everything that was sent */
    Funnel funnel(ConsultationId consultation, int received) {
        Map<DispositionKind, Funnel.Kind> kinds = new EnumMap<>(DispositionKind.class);
        List<Tally> tallies = new ArrayList<>();
        jdbc.sql("""
                        SELECT kind, COUNT(*) AS many, MIN(since) AS since,
                            COUNT(themed) AS themed, MIN(CASE WHEN themed IS NULL THEN published END) AS unthemed,
                            COUNT(carried) AS carried, MIN(CASE WHEN carried IS NULL THEN published END) AS uncarried,
                            COUNT(answered) AS answered, MIN(CASE WHEN answered IS NULL THEN published END) AS unanswered
                        FROM disposition WHERE consultation_id = :consultation GROUP BY kind""").param("consultation", consultation).query(row -> {
            kinds.put(
                    Columns.value(DispositionKind.class, row, "kind"),
                    new Funnel.Kind(row.getInt("many"), Columns.instant(row, "since")));
            tallies.add(new Tally(
                    row.getInt("many"),
                    new Funnel.Step(row.getInt("themed"), Columns.instantOrNull(row, "unthemed")),
                    new Funnel.Step(row.getInt("carried"), Columns.instantOrNull(row, "uncarried")),
                    new Funnel.Step(row.getInt("answered"), Columns.instantOrNull(row, "unanswered"))));
        });
        return tallies.stream().reduce(Tally.NONE, Tally::plus).funnel(received, kinds);
    }

    private record Tally(int published, Funnel.Step themed, Funnel.Step carried, Funnel.Step answered) {

        private static final Funnel.Step NOWHERE = new Funnel.Step(0, null);
        private static final Tally NONE = new Tally(0, NOWHERE, NOWHERE, NOWHERE);

        Tally plus(Tally other) {
            return new Tally(
                    published + other.published,
                    sum(themed, other.themed),
                    sum(carried, other.carried),
                    sum(answered, other.answered));
        }

        private static Funnel.Step sum(Funnel.Step one, Funnel.Step other) {
            return new Funnel.Step(one.reached() + other.reached(), earlier(one.waitingSince(), other.waitingSince()));
        }

        private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }

        Funnel funnel(int received, Map<DispositionKind, Funnel.Kind> kinds) {
            return new Funnel(received, new Funnel.Step(published, null), themed, carried, answered, kinds);
        }
    }

    private static Disposition disposition(ResultSet row, int index) throws SQLException {
        UUID into = Columns.uuidOrNull(row, "into_id");
        UUID by = Columns.uuidOrNull(row, "decided_by");
        return new Disposition(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                Columns.value(DispositionKind.class, row, "kind"),
                Columns.instant(row, "since"),
                new Reached(
                        Columns.instant(row, "published"),
                        Columns.instantOrNull(row, "themed"),
                        Columns.instantOrNull(row, "carried"),
                        Columns.instantOrNull(row, "answered")),
                into == null ? null : new ContributionId(into),
                row.getString("reason"),
                by == null ? null : new PersonId(by));
    }
}
