package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/**
 * Somebody who answers for a newer plan said that it repeats or replaces a promise of an older one.
 *
 * @param subject what was said
 * @param plan the newer one
 */
public record CommitmentCarriedOver(UUID subject, CommitmentId older, CommitmentId newer, PlanId plan)
        implements DomainEvent {}
