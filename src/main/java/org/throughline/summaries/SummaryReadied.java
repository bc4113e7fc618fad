package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A summary is written and waits for a second person.
 *
 * @param subject the part of the plan of which it is the summary
 */
public record SummaryReadied(UUID subject, ConsultationId consultation) implements DomainEvent {}
