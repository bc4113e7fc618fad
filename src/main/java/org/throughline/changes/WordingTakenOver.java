package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/** The words that a contribution proposes were taken over into the next version of a plan, which is not published yet. */
public record WordingTakenOver(UUID subject, PlanId plan) implements DomainEvent {}
