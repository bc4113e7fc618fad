package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A second person signed a summary: everybody reads it from now on.
 *
 * @param place the part of the plan of which it is the summary
 */
public record SummarySigned(UUID subject, ConsultationId consultation, UUID place, int statements)
        implements DomainEvent {}
