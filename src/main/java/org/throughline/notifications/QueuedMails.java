package org.throughline.notifications;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.kernel.Id;
import org.throughline.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** The outbox: what is to be sent, and of what was sent only that it was. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class QueuedMails {

    private static final int STEP = 50;
    private static final int LONGEST_FAILURE = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QueuedMails(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param due the earliest due is sent first */
    void add(QueuedMail mail, Instant now, Instant due) {
        jdbc.sql("""
                INSERT INTO outgoing_mail (id, recipient, link, text_key, arguments, path, queued, due, attempts, state)
                VALUES (:id, :recipient, :link, :textKey, :arguments, :path, :now, :due, 0, 'WAITING')""")
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("link", mail.link())
                .param("textKey", mail.textKey())
                .param("arguments", json.writeValueAsString(mail.arguments()))
                .param("path", mail.path())
                .param("now", now)
                .param("due", due)
                .update();
    }

    /** Mails that are due and that no other worker holds. */
    List<QueuedMail> due(Instant now) {
        return jdbc.sql("""
                SELECT id, recipient, link, text_key, arguments, path, attempts + 1 AS attempts FROM outgoing_mail
                WHERE state = 'WAITING' AND due <= :now ORDER BY due, id LIMIT %d FOR UPDATE SKIP LOCKED""".formatted(STEP)).param("now", now).query(Row.class).stream()
                .map(this::mail)
                .toList();
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

    /** Will not be tried again. */
    void dropped(UUID id, Instant now) {
        close(id, "DROPPED", now);
    }

    private void close(UUID id, String state, Instant now) {
        jdbc.sql("""
                UPDATE outgoing_mail
                SET state = :state, due = :now, recipient = NULL, link = NULL, arguments = NULL, path = NULL, failure = NULL
                WHERE id = :id""").param("state", state).param("now", now).param("id", id).update();
    }

    void failed(UUID id, String failure) {
        jdbc.sql("UPDATE outgoing_mail SET failure = :failure WHERE id = :id")
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("id", id)
                .update();
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
