package org.throughline.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.people.Consent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/** Visitors' comments that wait for a proved address, or that could not be sent when it was proved. */
@Repository
class UnconfirmedComments {

    /** How long one is kept. */
    static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;

    UnconfirmedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the identity under which the comment waits: an earlier one when the same key was kept before */
    ContributionId keep(ContributionId id, NewComment comment, @Nullable Consent consent, Instant now) {
        jdbc.sql("""
                        INSERT INTO unconfirmed_comment (id, submission_key, consultation_id, content, consent, kept)
                        VALUES (:id, :key, :consultation, :content, :consent, :now)
                        ON DUPLICATE KEY UPDATE content = VALUES(content), consent = VALUES(consent), kept = VALUES(kept), person_id = NULL, refusal = NULL
                        """)
                .param("id", id)
                .param("key", comment.submissionKey())
                .param("consultation", comment.consultation())
                .param("content", DraftTexts.write(comment))
                .param("consent", consent == null ? null : DraftTexts.write(consent))
                .param("now", now)
                .update();
        return jdbc.sql("SELECT id FROM unconfirmed_comment WHERE submission_key = :key")
                .param("key", comment.submissionKey())
                .query((row, index) -> new ContributionId(Columns.uuid(row, "id")))
                .single();
    }

    /** @param consent absent when the visitor wrote before it was asked for */
    record Waiting(String content, @Nullable String consent) {

        NewComment comment() {
            return DraftTexts.comment(content);
        }

        Optional<Consent> allowed() {
            return Optional.ofNullable(consent).map(DraftTexts::consent);
        }
    }

    /** The comment, locked, so that a link opened twice at once sends it once. */
    Optional<Waiting> lock(ContributionId id) {
        return jdbc.sql(
                        "SELECT content, consent FROM unconfirmed_comment WHERE id = :id AND person_id IS NULL FOR UPDATE")
                .param("id", id)
                .query(Waiting.class)
                .optional();
    }

    void remove(ContributionId id) {
        jdbc.sql("DELETE FROM unconfirmed_comment WHERE id = :id")
                .param("id", id)
                .update();
    }

    void keepFor(PersonId author, ContributionId id, String refusal) {
        jdbc.sql("UPDATE unconfirmed_comment SET person_id = :person, refusal = :refusal WHERE id = :id")
                .param("person", author)
                .param("refusal", refusal)
                .param("id", id)
                .update();
    }

    Optional<NotSent> notSent(ContributionId id, PersonId author) {
        return notSent(author).stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst();
    }

    List<NotSent> notSent(PersonId author) {
        return jdbc.sql("""
                        SELECT id, consultation_id, content, kept, refusal FROM unconfirmed_comment
                        WHERE person_id = :person ORDER BY kept DESC LIMIT 100
                        """)
                .param("person", author)
                .query((row, index) -> notSent(row))
                .list();
    }

    private static NotSent notSent(ResultSet row) throws SQLException {
        return new NotSent(
                new ContributionId(Columns.uuid(row, "id")),
                new ConsultationId(Columns.uuid(row, "consultation_id")),
                DraftTexts.comment(Columns.text(row, "content")).text(),
                Columns.text(row, "refusal"),
                Columns.instant(row, "kept"));
    }

    void forget(ContributionId id, PersonId author) {
        jdbc.sql("DELETE FROM unconfirmed_comment WHERE id = :id AND person_id = :person")
                .param("id", id)
                .param("person", author)
                .update();
    }

    void forgetBefore(Instant limit) {
        jdbc.sql("DELETE FROM unconfirmed_comment WHERE kept < :limit")
                .param("limit", limit)
                .update();
    }
}
