package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** It is kept, and shown to its author and to moderators only. */
public record ContributionWithheld(UUID subject, ConsultationId consultation) implements DomainEvent {}
