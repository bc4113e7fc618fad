package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;

/**
 * A version of a plan can be read.
 *
 * @param subject the version
 */
public record PlanPublished(UUID subject, PlanId plan) implements DomainEvent {}
