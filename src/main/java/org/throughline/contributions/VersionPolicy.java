package org.throughline.contributions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughline.kernel.Refusal;
import org.throughline.plans.ConsultationView;

/** When a withheld contribution may be sent again in other words. */
final class VersionPolicy {

    /** Whoever spoke on the last day hears of a withholding when the window is closed; they have so long to say it otherwise. */
    static final Duration AFTER_THE_CLOSE = Duration.ofDays(14);

    private VersionPolicy() {}

    static List<Refusal> refusals(ContributionRow first, boolean replaced, boolean parentPublished) {
        List<Refusal> refusals = new ArrayList<>();
        if (first.state() != State.WITHHELD || first.within() != null) {
            refusals.add(Refusal.of("contributions.version-of-not-withheld"));
        }
        if (first.helper() != null) {
            refusals.add(Refusal.of("contributions.version-of-helped"));
        }
        if (replaced) {
            refusals.add(Refusal.of("contributions.version-sent"));
        }
        if (!parentPublished) {
            refusals.add(Refusal.of("contributions.parent-unknown"));
        }
        return refusals;
    }

    /** The moment by which the window is judged. */
    static Instant asOf(Instant now, ConsultationView consultation, Words words) {
        boolean inTime = words.origin().replaces() != null
                && now.isAfter(consultation.closes())
                && now.isBefore(consultation.closes().plus(AFTER_THE_CLOSE));
        return inTime ? consultation.closes() : now;
    }
}
