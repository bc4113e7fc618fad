package org.throughline.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.contributions.ContributionId;
import org.throughline.database.Columns;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Cases as they are kept. */
@Repository
class Cases {

    static final String COLUMNS =
            "c.id, c.version, c.consultation_id, c.contribution_id, c.state, c.since, c.claimed_by, c.claimed_until";

    private static final String SELECT = "SELECT " + COLUMNS + " FROM moderation_case c ";

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row and no more: it is written in the transaction that takes a contribution. */
    void insert(Case opened) {
        jdbc.sql("""
                        INSERT INTO moderation_case (id, version, consultation_id, contribution_id, state, opened, since, changed)
                        VALUES (:id, :version, :consultation, :contribution, :state, :since, :since, :since)
                        """)
                .param("id", opened.id())
                .param("version", opened.version())
                .param("consultation", opened.consultation())
                .param("contribution", opened.contribution())
                .param("state", opened.state())
                .param("since", opened.since())
                .update();
    }

    Optional<Case> find(CaseId id) {
        return jdbc.sql(SELECT + "WHERE c.id = :id")
                .param("id", id)
                .query(Cases::of)
                .optional();
    }

    Optional<Case> about(ContributionId contribution) {
        return jdbc.sql(SELECT + "WHERE c.contribution_id = :contribution")
                .param("contribution", contribution)
                .query(Cases::of)
                .optional();
    }

    /** The case about a contribution, held so that nobody changes it before this transaction ends. */
    Optional<Case> lock(ContributionId contribution) {
        return jdbc.sql(SELECT + "WHERE c.contribution_id = :contribution FOR UPDATE")
                .param("contribution", contribution)
                .query(Cases::of)
                .optional();
    }

    /**
     * Keeps a changed case without its claim. What follows from its contribution is worked out anew if it waits for a moderator again.
     *
     * @return false when another change came first
     */
    boolean save(Case changed, Instant now) {
        return jdbc.sql("""
                                UPDATE moderation_case SET state = :state, since = :since, changed = :now, version = :version,
                                    claimed_by = NULL, claimed_until = NULL,
                                    triaged = CASE WHEN author_id IS NULL THEN NULL ELSE :triaged END
                                WHERE id = :id AND version = :before
                                """)
                        .param("state", changed.state())
                        .param("since", changed.since())
                        .param("now", now)
                        .param("version", changed.version())
                        .param("before", changed.version() - 1)
                        .param("triaged", changed.state().waitsForModerator() ? null : now)
                        .param("id", changed.id())
                        .update()
                == 1;
    }

    /** @return false while somebody else holds it */
    boolean claim(CaseId id, Claim claim, Instant now) {
        return jdbc.sql("""
                                UPDATE moderation_case SET claimed_by = :by, claimed_until = :until
                                WHERE id = :id AND (claimed_by IS NULL OR claimed_by = :by OR claimed_until <= :now)
                                """)
                        .param("by", claim.by())
                        .param("until", claim.until())
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    void release(CaseId id, PersonId moderator) {
        jdbc.sql(
                        "UPDATE moderation_case SET claimed_by = NULL, claimed_until = NULL WHERE id = :id AND claimed_by = :by")
                .param("id", id)
                .param("by", moderator)
                .update();
    }

    /** What was asked before that time and has not been answered. */
    List<Case> askedBefore(Instant limit) {
        return jdbc.sql(SELECT + "WHERE c.state = 'ASKED' AND c.changed < :limit LIMIT 100")
                .param("limit", limit)
                .query(Cases::of)
                .list();
    }

    /** @return false when the case has had its appeal */
    boolean appeal(CaseId id, Outcome against, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO moderation_appeal (case_id, against, made) VALUES (:id, :against, :now)")
                        .param("against", against)
                        .param("id", id)
                        .param("now", now)
                        .update()
                == 1;
    }

    static Case of(ResultSet row, int index) throws SQLException {
        UUID claimedBy = Columns.uuidOrNull(row, "claimed_by");
        return new Case(
                new CaseId(Columns.uuid(row, "id")),
                row.getInt("version"),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                new ContributionId(Columns.uuid(row, "contribution_id")),
                Columns.value(CaseState.class, row, "state"),
                Columns.instant(row, "since"),
                claim(claimedBy, Columns.instantOrNull(row, "claimed_until")));
    }

    private static @Nullable Claim claim(@Nullable UUID by, @Nullable Instant until) {
        return by == null || until == null ? null : new Claim(new PersonId(by), until);
    }
}
