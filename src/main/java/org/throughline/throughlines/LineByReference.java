package org.throughline.throughlines;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.contributions.SentReferences;
import org.throughline.kernel.Open;
import org.throughline.kernel.RateLimits;
import org.throughline.kernel.RateLimits.Limit;
import org.throughline.kernel.Refused;
import org.throughline.kernel.SystemWork;

/** The way from a private reference to the line of what was sent under it, for authors without an account at hand. */
@Service
public class LineByReference {

    /** Nobody guesses one of a million million references with so few tries. */
    private static final Limit TRIES = new Limit("reference", 30, Duration.ofMinutes(5));

    private final SentReferences references;
    private final Throughlines lines;
    private final RateLimits limits;

    LineByReference(SentReferences references, Throughlines lines, RateLimits limits) {
        this.references = references;
        this.lines = lines;
        this.limits = limits;
    }

    /**
     * The line; nothing for a reference under which nothing is published.
     *
     * @throws Refused after many tries from the same network
     */
    @Open
    @Transactional
    public Optional<Throughline> find(String reference) {
        limits.takeHere(List.of(TRIES));
        return SystemWork.call(() -> references.published(reference)).flatMap(lines::of);
    }
}
