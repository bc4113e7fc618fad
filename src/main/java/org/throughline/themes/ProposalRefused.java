package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A person refused what the machine proposed as a theme; what is in it stays unsorted. */
public record ProposalRefused(UUID subject, ConsultationId consultation) implements DomainEvent {}
