package org.throughline.moderation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.plans.ConsultationId;

/**
 * What of a queue to show.
 *
 * @param facets a case must have all of them
 * @param olderThan only what has waited so long; absent for all
 * @param waitsFor whose turn it is
 */
public record QueueFilter(
        ConsultationId consultation,
        List<Facet> facets,
        @Nullable Duration olderThan,
        WaitsFor waitsFor) {

    /** Whose turn it is. */
    public enum WaitsFor {
        MODERATOR,
        AUTHOR
    }

    public QueueFilter {
        facets = List.copyOf(facets);
    }

    /** Everything that waits for a moderator. */
    public static QueueFilter all(ConsultationId consultation) {
        return new QueueFilter(consultation, List.of(), null, WaitsFor.MODERATOR);
    }
}
