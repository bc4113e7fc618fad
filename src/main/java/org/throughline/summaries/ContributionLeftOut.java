package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A summary leaves a contribution out, for a reason that is published. */
public record ContributionLeftOut(UUID subject, ConsultationId consultation) implements DomainEvent {}
