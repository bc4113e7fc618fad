package org.throughline.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** How often somebody may do something. Counted by account first; many people share one network address behind a council or a school. */
@Component
public class RateLimits {

    /**
     * A limit: so many, then as many again spread over the period.
     *
     * @param name what is limited, part of the text key of the refusal
     */
    public record Limit(String name, long capacity, Duration period) {}

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterAccess(Duration.ofHours(2))
            .build();
    private final TimeMeter meter;

    RateLimits(Clock clock) {
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofMillis(clock.millis()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /**
     * Takes one turn from every limit for this key.
     *
     * @throws Refused when a limit is reached; the refusal says after how many seconds to try again
     */
    public void take(String key, List<Limit> limits) {
        for (Limit limit : limits) {
            Bucket bucket = buckets.get(limit.name() + '/' + limit.period() + '/' + key, unused -> bucket(limit));
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
                throw new Refused(Refusal.of("limit." + limit.name(), seconds));
            }
        }
    }

    private Bucket bucket(Limit limit) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(limit.capacity())
                .refillGreedy(limit.capacity(), limit.period())
                .build();
        return Bucket.builder()
                .withCustomTimePrecision(meter)
                .addLimit(bandwidth)
                .build();
    }
}
