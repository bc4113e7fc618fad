package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The machine proposed statements for a part of a plan.
 *
 * @param subject the part
 * @param statements how many
 */
public record StatementsProposed(UUID subject, ConsultationId consultation, int statements) implements DomainEvent {}
