package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** The votes of a ballot were counted after the close, for good. */
public record ResultCounted(UUID subject, ConsultationId consultation) implements DomainEvent {}
