package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/** What was marked as a promise is one no more, for a reason that everybody reads. */
public record CommitmentTakenBack(UUID subject, PlanId plan) implements DomainEvent {}
