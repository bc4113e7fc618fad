package org.throughline.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Id;
import org.throughline.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** The outbox: what is to be sent, and of what was sent only that it was, for a month. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class QueuedMails {

    private static final int LONGEST_FAILURE = 500;
    private static final int FORGOTTEN_AT_ONCE = 10_000;
    private static final Duration KEPT = Duration.ofDays(30);

    /** A mail with the number of the try that would be next. */
    private static final String COLUMNS = """
            SELECT id, recipient, link, text_key, arguments, path, attempts + 1 AS attempts FROM outgoing_mail
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QueuedMails(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param urgent goes before all that is not */
    void add(QueuedMail mail, boolean urgent, Instant now) {
        jdbc.sql("""
                INSERT INTO outgoing_mail (id, recipient, link, text_key, arguments, path, urgent, queued, due, attempts, state)
                VALUES (:id, :recipient, :link, :textKey, :arguments, :path, :urgent, :now, :now, 0, 'WAITING')""")
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("link", mail.link())
                .param("textKey", mail.textKey())
                .param("arguments", json.writeValueAsString(mail.arguments()))
                .param("path", mail.path())
                .param("urgent", urgent)
                .param("now", now)
                .update();
    }

    /** The mail that is due next and that no other worker holds; what is urgent first. */
    Optional<QueuedMail> next(Instant now) {
        return next(true, now).or(() -> next(false, now));
    }

    private Optional<QueuedMail> next(boolean urgent, Instant now) {
        return jdbc.sql(COLUMNS + """
                WHERE state = 'WAITING' AND urgent = :urgent AND due <= :now ORDER BY due, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param("urgent", urgent)
                .param("now", now)
                .query(Row.class)
                .optional()
                .map(this::mail);
    }

    /** A mail that was given up; nobody else changes it meanwhile. */
    Optional<QueuedMail> failed(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id AND state = 'FAILED' FOR UPDATE")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(this::mail);
    }

    /** Counts a try that begins now. Should this process die in the middle of it, another tries again at that time. */
    void begin(UUID id, Instant otherwiseAgain) {
        jdbc.sql("UPDATE outgoing_mail SET attempts = attempts + 1, due = :due WHERE id = :id")
                .param("due", otherwiseAgain)
                .param("id", id)
                .update();
    }

    /** Nothing of what it said or to whom is kept. */
    void sent(UUID id, Instant now) {
        close(id, "SENT", now);
    }

    /** There is no point in sending it any more. */
    void dropped(UUID id, Instant now) {
        close(id, "DROPPED", now);
    }

    private void close(UUID id, String state, Instant now) {
        jdbc.sql("""
                UPDATE outgoing_mail
                SET state = :state, due = :now, recipient = NULL, link = NULL, arguments = NULL, path = NULL, failure = NULL
                WHERE id = :id""").param("state", state).param("now", now).param("id", id).update();
    }

    /** To be tried again then, unless another worker has begun a try meanwhile. */
    void again(QueuedMail mail, Instant due, String failure) {
        failed(mail, "WAITING", due, failure);
    }

    /** Stays as it is until an administrator looks at it. @return false when another worker has begun a try meanwhile */
    boolean givenUp(QueuedMail mail, Instant now, String failure) {
        return failed(mail, "FAILED", now, failure);
    }

    private boolean failed(QueuedMail mail, String state, Instant due, String failure) {
        return jdbc.sql("""
                        UPDATE outgoing_mail SET state = :state, due = :due, failure = :failure
                        WHERE id = :id AND attempts = :attempts AND state = 'WAITING'""")
                        .param("state", state)
                        .param("due", due)
                        .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .update()
                == 1;
    }

    /** That something was sent long ago says nothing to anybody. */
    void forgetOld(Instant now) {
        for (String state : List.of("SENT", "DROPPED")) {
            jdbc.sql(
                            "DELETE FROM outgoing_mail WHERE state = :state AND urgent IN (TRUE, FALSE) AND due < :moment LIMIT "
                                    + FORGOTTEN_AT_ONCE)
                    .param("state", state)
                    .param("moment", now.minus(KEPT))
                    .update();
        }
    }

    private QueuedMail mail(Row row) {
        return new QueuedMail(
                row.id().value(),
                row.recipient(),
                row.link() == null ? null : row.link().value(),
                row.textKey(),
                Arrays.asList(json.readValue(row.arguments(), String[].class)),
                row.path(),
                row.attempts());
    }

    /** A typed id, for the driver has a reading of its own for a bare UUID. */
    record Key(UUID value) implements Id {}

    private record Row(
            Key id,
            @Nullable PersonId recipient,
            @Nullable Key link,
            String textKey,
            String arguments,
            String path,
            int attempts) {}
}
