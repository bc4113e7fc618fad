package org.throughline.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often somebody may do something, counted for all servers together. Counted by account first; many people share one network address
 * behind a council or a school. One row and mostly one statement for each taking: the row holds when the next turns are due, and the
 * database lets exactly as many pass as are free. See docs/decisions/0033-turns-are-one-row.md.
 */
@Component
public class RateLimits {

    /**
     * A limit: so many, then as many again spread over the period.
     *
     * @param name what is limited, part of the text key of the refusal
     */
    public record Limit(String name, long capacity, Duration period) {

        private long micros() {
            return period.toNanos() / 1_000;
        }

        private long each() {
            return micros() / capacity;
        }

        /** How far ahead of now the row may be for one more turn. */
        private long room() {
            return micros() - each();
        }
    }

    private record Free(long firstFree, long secondFree) {}

    private static final Limit NONE = new Limit("none", 1_000_000, Duration.ofDays(1));
    private static final int TRIES = 3;
    private static final int FORGOTTEN_AT_ONCE = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    RateLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes one turn from every limit for this key, or from none. Part of the caller's transaction: what is taken back there was never
     * taken.
     *
     * @param limits one or two
     * @throws Refused when a limit is reached; the refusal says after how many seconds to try again
     */
    public void take(String key, List<Limit> limits) {
        Limit first = limits.getFirst();
        Limit second = limits.size() > 1 ? limits.get(1) : NONE;
        byte[] id = id(key, limits);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long now = now();
            if (advance(id, first, second, now) || begin(id, first, second, now)) {
                return;
            }
            refuse(id, first, second, now);
        }
    }

    /** A row further ahead than its period stems from before the clock was set back, and limits nobody. */
    private boolean advance(byte[] id, Limit first, Limit second, long now) {
        return jdbc.sql("""
                        UPDATE turn_taken SET
                            first_free = CASE WHEN first_free BETWEEN :now AND :firstEnd THEN first_free ELSE :now END + :first,
                            second_free = CASE WHEN second_free BETWEEN :now AND :secondEnd THEN second_free ELSE :now END + :second
                        WHERE id = :id AND (first_free <= :firstMost OR first_free > :firstEnd)
                            AND (second_free <= :secondMost OR second_free > :secondEnd)""")
                        .param("now", now)
                        .param("first", first.each())
                        .param("second", second.each())
                        .param("id", id)
                        .param("firstMost", now + first.room())
                        .param("firstEnd", now + first.micros())
                        .param("secondMost", now + second.room())
                        .param("secondEnd", now + second.micros())
                        .update()
                == 1;
    }

    private boolean begin(byte[] id, Limit first, Limit second, long now) {
        return jdbc.sql("INSERT IGNORE INTO turn_taken (id, first_free, second_free) VALUES (:id, :first, :second)")
                        .param("id", id)
                        .param("first", now + first.each())
                        .param("second", now + second.each())
                        .update()
                == 1;
    }

    /** Refuses for the limit that is reached; for none when another server has just made the row. */
    private void refuse(byte[] id, Limit first, Limit second, long now) {
        jdbc.sql("SELECT first_free, second_free FROM turn_taken WHERE id = :id")
                .param("id", id)
                .query(Free.class)
                .optional()
                .ifPresent(free -> {
                    refuse(first, free.firstFree() - first.room() - now);
                    refuse(second, free.secondFree() - second.room() - now);
                });
    }

    private static void refuse(Limit limit, long early) {
        if (early > 0) {
            throw new Refused(Refusal.of("limit." + limit.name(), early / 1_000_000 + 1));
        }
    }

    /** Rows that limit nobody any more are let go. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT3M")
    void forget() {
        long now = now();
        jdbc.sql("DELETE FROM turn_taken WHERE first_free < :now AND second_free < :now LIMIT " + FORGOTTEN_AT_ONCE)
                .param("now", now)
                .update();
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    private static byte[] id(String key, List<Limit> limits) {
        String names =
                limits.stream().map(limit -> limit.name() + limit.period()).collect(Collectors.joining("+"));
        try {
            return MessageDigest.getInstance("SHA-256").digest((names + '/' + key).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
