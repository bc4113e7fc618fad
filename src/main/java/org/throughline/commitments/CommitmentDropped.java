package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/**
 * Somebody who answers for a newer plan said that a promise of an older one is not in it, and why.
 *
 * @param subject what was said
 * @param plan the newer one
 */
public record CommitmentDropped(UUID subject, CommitmentId older, PlanId plan) implements DomainEvent {}
