package org.throughline.contributions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.database.Columns;
import org.throughline.kernel.SafeText;
import org.throughline.people.PersonId;

/** What is kept about words that a helper wrote down. */
@Repository
class HelpedComments {

    /** @param withdrawn when the person took it back, absent as long as they have not */
    record Kept(
            ContributionId id,
            String notedName,
            RecordedAgreement agreement,
            @Nullable Instant withdrawn) {}

    private static final String SELECT = """
            SELECT h.contribution_id, h.agreed, h.agreed_words, h.agreed_on, h.noted_name, h.withdrawn, c.helper
            FROM helped_comment h JOIN contribution c ON c.id = h.contribution_id
            """;

    private final JdbcClient jdbc;

    HelpedComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sent again, the same comment gets another secret, and the one before opens nothing any more. */
    void keep(ContributionId id, Help help, FollowSecret secret, Instant now) {
        jdbc.sql("""
                        INSERT INTO helped_comment
                            (contribution_id, secret_hash, agreed, agreed_words, agreed_on, noted_name, read_back)
                        VALUES (:id, :hash, :agreed, :words, :day, :name, :now)
                        ON DUPLICATE KEY UPDATE secret_hash = VALUES(secret_hash)
                        """)
                .param("id", id)
                .param("hash", secret.hash())
                .param("agreed", help.agreed())
                .param("words", SafeText.clean(help.agreedWords()))
                .param("day", help.agreedOn())
                .param("name", SafeText.clean(help.notedName()))
                .param("now", now)
                .update();
        jdbc.sql("UPDATE contribution SET helper = :role WHERE id = :id")
                .param("role", help.role())
                .param("id", id)
                .update();
    }

    Optional<Kept> find(FollowSecret secret) {
        return jdbc.sql(SELECT + "WHERE h.secret_hash = :hash")
                .param("hash", secret.hash())
                .query((row, index) -> kept(row))
                .optional();
    }

    Optional<Kept> find(ContributionId id) {
        return jdbc.sql(SELECT + "WHERE h.contribution_id = :id")
                .param("id", id)
                .query((row, index) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        LocalDateTime withdrawn = row.getObject("withdrawn", LocalDateTime.class);
        return new Kept(
                new ContributionId(Columns.uuid(row, "contribution_id")),
                Columns.text(row, "noted_name"),
                new RecordedAgreement(
                        Columns.value(HelperRole.class, row, "helper"),
                        Columns.value(Agreement.class, row, "agreed"),
                        Columns.text(row, "agreed_words"),
                        Objects.requireNonNull(row.getObject("agreed_on", LocalDate.class))),
                withdrawn == null ? null : withdrawn.toInstant(ZoneOffset.UTC));
    }

    /** The names that this helper noted, where there is any. */
    Map<ContributionId, String> noted(Collection<ContributionId> ids, PersonId helper) {
        Map<ContributionId, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            SELECT h.contribution_id, h.noted_name FROM helped_comment h JOIN contribution c ON c.id = h.contribution_id
                            WHERE h.contribution_id IN (:ids) AND c.author_id = :helper
                            """).param("ids", ids).param("helper", helper).query(row -> {
                names.put(new ContributionId(Columns.uuid(row, "contribution_id")), Columns.text(row, "noted_name"));
            });
        }
        return names;
    }

    /** Nothing stays that tells of the person: neither the name nor how they agreed. */
    void withdraw(ContributionId id, Instant now) {
        jdbc.sql("""
                        UPDATE helped_comment SET withdrawn = :now, noted_name = '', agreed_words = ''
                        WHERE contribution_id = :id
                        """).param("now", now).param("id", id).update();
    }

    /** A helper who goes takes along what they noted about others, and only that: what was said is not theirs. */
    void forgetNotes(PersonId helper) {
        jdbc.sql("""
                        UPDATE helped_comment SET noted_name = '', agreed_words = ''
                        WHERE contribution_id IN (SELECT id FROM contribution WHERE author_id = :helper AND helper IS NOT NULL)
                        """).param("helper", helper).update();
    }
}
