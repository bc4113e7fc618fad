package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/** Somebody who answers for a plan marked a promise, in it or in an older one. */
public record CommitmentMarked(UUID subject, PlanId plan) implements DomainEvent {}
