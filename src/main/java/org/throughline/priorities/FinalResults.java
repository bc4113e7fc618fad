package org.throughline.priorities;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.database.Columns;

/** Final results in the database, and who is at work on them. */
@Repository
class FinalResults {

    private static final String OF_BALLOT = " WHERE consultation_id = :consultation AND ballot_id = :ballot ";

    /** @param counted as text, see {@link CountedBallot} */
    record Kept(String counted, Instant countedAt, Provenance provenance) {}

    private final JdbcClient jdbc;

    FinalResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec of(Ballot ballot, String sql) {
        return jdbc.sql(sql + OF_BALLOT).params(Map.of("consultation", ballot.consultation(), "ballot", ballot.id()));
    }

    /** Ballots that were over before this time and have no result by these methods. */
    List<BallotId> missing(Instant settled, String methods) {
        return jdbc.sql("""
                        SELECT b.id AS value FROM ballot b JOIN consultation k ON k.id = b.consultation_id
                        LEFT JOIN ballot_result r ON r.consultation_id = b.consultation_id AND r.ballot_id = b.id
                        WHERE k.state = 'ANNOUNCED' AND k.closes < :settled
                            AND (r.result IS NULL OR r.closes <> k.closes OR r.methods <> :methods)
                        ORDER BY k.closes, b.id""")
                .param("settled", settled)
                .param("methods", methods)
                .query(BallotId.class)
                .list();
    }

    /** Results whose votes were not looked at since this time, and that were not found to differ. */
    List<BallotId> unchecked(Instant since, int most) {
        return jdbc.sql("""
                        SELECT ballot_id AS value FROM ballot_result
                        WHERE checked_at < :since AND differs_at IS NULL AND result IS NOT NULL ORDER BY checked_at LIMIT :most""")
                .param("since", since)
                .param("most", most)
                .query(BallotId.class)
                .list();
    }

    /**
     * Begins a count, unless there is a result by these methods or somebody else is at work on it.
     *
     * @param lapsed whoever began before this time is no longer believed to be at work
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean claim(Ballot ballot, Instant closes, String methods, int steps, Instant now, Instant lapsed) {
        jdbc.sql("""
                        INSERT INTO ballot_result (consultation_id, ballot_id, closes, methods, steps)
                        VALUES (:consultation, :ballot, :closes, :methods, :steps)
                        ON DUPLICATE KEY UPDATE ballot_id = VALUES(ballot_id)""")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("closes", closes)
                .param("methods", methods)
                .param("steps", steps)
                .update();
        return jdbc.sql("UPDATE ballot_result SET claimed_at = :now, step = 0, steps = :steps" + OF_BALLOT + """
                         AND (claimed_at IS NULL OR claimed_at < :lapsed)
                         AND (result IS NULL OR closes <> :closes OR methods <> :methods)""")
                        .param("consultation", ballot.consultation())
                        .param("ballot", ballot.id())
                        .param("closes", closes)
                        .param("methods", methods)
                        .param("steps", steps)
                        .param("now", now)
                        .param("lapsed", lapsed)
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void advance(Ballot ballot) {
        of(ballot, "UPDATE ballot_result SET step = step + 1").update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Ballot ballot, Instant closes, String methods, String fingerprint, CountedBallot counted, Instant now) {
        of(ballot, """
                        UPDATE ballot_result SET closes = :closes, methods = :methods, fingerprint = :fingerprint, result = :result,
                            counted_at = :now, checked_at = :now, differs_at = NULL, claimed_at = NULL""")
                .param("closes", closes)
                .param("methods", methods)
                .param("fingerprint", fingerprint)
                .param("result", counted.text())
                .param("now", now)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void checked(Ballot ballot, Instant now) {
        of(ballot, "UPDATE ballot_result SET checked_at = :now")
                .param("now", now)
                .update();
    }

    /** @return whether it was not known before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean differs(Ballot ballot, Instant now) {
        return jdbc.sql("UPDATE ballot_result SET differs_at = :now" + OF_BALLOT + "AND differs_at IS NULL")
                        .param("consultation", ballot.consultation())
                        .param("ballot", ballot.id())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** The result that was counted after this end. */
    Optional<Kept> find(Ballot ballot, Instant closes) {
        return jdbc.sql("SELECT result, fingerprint, methods, counted_at, differs_at FROM ballot_result" + OF_BALLOT
                        + "AND closes = :closes AND result IS NOT NULL")
                .param("consultation", ballot.consultation())
                .param("ballot", ballot.id())
                .param("closes", closes)
                .query((row, number) -> new Kept(
                        Columns.text(row, "result"),
                        Columns.instant(row, "counted_at"),
                        new Provenance(
                                Columns.text(row, "fingerprint"),
                                Columns.text(row, "methods"),
                                Columns.instantOrNull(row, "differs_at"))))
                .optional();
    }

    Optional<CountingProgress> progress(Ballot ballot) {
        return of(ballot, "SELECT step, steps FROM ballot_result")
                .query((row, number) -> new CountingProgress(row.getInt("step"), row.getInt("steps")))
                .optional();
    }
}
