package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/** What was said of a promise of an older plan holds no more, for a reason that everybody reads. */
public record CarryOverTakenBack(UUID subject, CommitmentId older, PlanId plan) implements DomainEvent {}
