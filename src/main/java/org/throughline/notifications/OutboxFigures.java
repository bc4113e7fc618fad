package org.throughline.notifications;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as an administrator reads it: two statements a page. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OutboxFigures {

    private static final int STEP = 25;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String ANEW = """
            UPDATE outgoing_mail SET state = 'WAITING', attempts = 0, due = :now, failure = NULL WHERE state = 'FAILED'""";

    private final JdbcClient jdbc;

    OutboxFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OutboxStanding standing(@Nullable UUID after, Instant now) {
        Figures figures = jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM outgoing_mail WHERE state = 'WAITING') AS waiting,
                            (SELECT MIN(queued) FROM outgoing_mail WHERE state = 'WAITING') AS oldest,
                            (SELECT COUNT(*) FROM outgoing_mail WHERE state = 'SENT' AND urgent IN (TRUE, FALSE) AND due > :yesterday)
                                AS sent,
                            (SELECT COUNT(*) FROM outgoing_mail WHERE state = 'FAILED') AS given_up""")
                .param("yesterday", now.minus(Duration.ofDays(1)))
                .query(Figures.class)
                .single();
        List<Row> failed = jdbc.sql("""
                        SELECT id, text_key, queued, due, attempts, failure FROM outgoing_mail
                        WHERE state = 'FAILED' AND id > :after ORDER BY id LIMIT %d""".formatted(STEP + 1))
                .param("after", after == null ? FIRST : after)
                .query(Row.class)
                .list();
        List<Row> step = failed.subList(0, Math.min(failed.size(), STEP));
        return new OutboxStanding(
                figures.waiting(),
                figures.oldest(),
                figures.sent(),
                figures.givenUp(),
                step.stream().map(Row::view).toList(),
                failed.size() > STEP ? step.getLast().id().value() : null);
    }

    int tryAllAgain(Instant now) {
        return jdbc.sql(ANEW).param("now", now).update();
    }

    void tryAgain(@Nullable UUID id, Instant now) {
        jdbc.sql(ANEW + " AND id = :id").param("now", now).param("id", id).update();
    }

    private record Figures(int waiting, @Nullable Instant oldest, int sent, int givenUp) {}

    private record Row(
            QueuedMails.Key id,
            String textKey,
            Instant queued,
            Instant due,
            int attempts,
            @Nullable String failure) {

        FailedMail view() {
            return new FailedMail(id.value(), textKey, queued, due, attempts, Objects.requireNonNullElse(failure, ""));
        }
    }
}
