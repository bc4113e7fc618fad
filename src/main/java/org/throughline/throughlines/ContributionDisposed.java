package org.throughline.throughlines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * Something else has become of a published contribution than before.
 *
 * @param into the contribution that says the same, for what is merged
 */
public record ContributionDisposed(
        UUID subject,
        ConsultationId consultation,
        DispositionKind kind,
        @Nullable UUID into) implements DomainEvent {}
