package org.throughline.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often somebody may do something, counted for all servers together. Counted by account first; many people share one network address
 * behind a council or a school. One row for each key and one statement for each taking: the row holds when the next turns are due, and the
 * database lets exactly as many pass as are free. See docs/decisions/0033-turns-are-one-row.md.
 */
@Component
public class RateLimits {

    /** How far the clocks of two servers, or two readings of one, may be apart, in microseconds. */
    static final long CLOCKS_APART = 60_000_000;

    /**
     * A limit: so many, then as many again spread over the period.
     *
     * @param name what is limited, part of the text key of the refusal
     */
    public record Limit(String name, long capacity, Duration period) {

        long micros() {
            return period.toNanos() / 1_000;
        }

        long each() {
            return micros() / capacity;
        }

        /** How long before there is another turn, in microseconds; nothing or less when there is one, or when the clock was set back. */
        long wait(long free, long now) {
            return free - now > micros() + CLOCKS_APART ? 0 : free - now + each() - micros();
        }
    }

    private static final Limit NONE = new Limit("none", 1_000_000, Duration.ofDays(1));

    private final TurnRows rows;
    private final Clock clock;

    RateLimits(JdbcClient jdbc, Clock clock) {
        this.rows = new TurnRows(jdbc);
        this.clock = clock;
    }

    /**
     * Takes one turn from every limit for this key, or from none. Part of the caller's transaction: what is taken back there was never
     * taken.
     *
     * @param limits one or two
     * @throws Refused when a limit is reached; the refusal says after how many seconds to try again, and how many minutes and hours that is
     */
    public void take(String key, List<Limit> limits) {
        take(List.of(turns(key, limits)));
    }

    /**
     * The same, and one turn for the network that the request in progress came from. Best taken last in a transaction: whoever else is
     * behind the same address waits until it ends.
     */
    public void takeHere(String key, List<Limit> limits, Limit ofNetwork) {
        List<Turns> all = new ArrayList<>(List.of(turns(key, limits)));
        Network.current().ifPresent(network -> all.add(turns(network, List.of(ofNetwork))));
        take(all);
    }

    /** The same for the network alone, where nobody is signed in to be counted. */
    public void takeHere(List<Limit> ofNetwork) {
        Network.current().ifPresent(network -> take(network, ofNetwork));
    }

    private void take(List<Turns> all) {
        long now = now();
        if (!rows.advance(all, now)) {
            Map<Turns, TurnRows.Free> free = rows.free(all);
            throw new Refused(free.entrySet().stream()
                    .flatMap(row -> waits(row.getKey(), row.getValue(), now))
                    .max(Comparator.comparingLong(Wait::micros))
                    .orElseThrow()
                    .refusal());
        }
    }

    private record Wait(Limit limit, long micros) {

        Refusal refusal() {
            Duration wait = Duration.ofSeconds(micros / 1_000_000 + 1);
            return Refusal.of(
                    "limit." + limit.name(),
                    wait.toSeconds(),
                    wait.plusSeconds(59).toMinutes(),
                    wait.plusMinutes(59).toHours());
        }
    }

    private static Stream<Wait> waits(Turns turns, TurnRows.Free free, long now) {
        return Stream.of(
                        new Wait(turns.first(), turns.first().wait(free.firstFree(), now)),
                        new Wait(turns.second(), turns.second().wait(free.secondFree(), now)))
                .filter(wait -> wait.micros() > 0);
    }

    /** Rows that limit nobody any more are let go. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT3M")
    void forget() {
        rows.forget(now());
    }

    private long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    }

    private static Turns turns(String key, List<Limit> limits) {
        String names =
                limits.stream().map(limit -> limit.name() + limit.period()).collect(Collectors.joining("+"));
        Limit second = limits.size() > 1 ? limits.get(1) : NONE;
        try {
            byte[] id =
                    MessageDigest.getInstance("SHA-256").digest((names + '/' + key).getBytes(StandardCharsets.UTF_8));
            return new Turns(id, limits.getFirst(), second);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * The two limits of one key.
     *
     * @param id a hash of the key
     */
    record Turns(byte[] id, Limit first, Limit second) {}
}
