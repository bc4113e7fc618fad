package org.throughline.changes;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.PlanId;

/**
 * A version was compared with those before it: what people said about them leads to where the words stand now.
 *
 * @param subject the version
 */
public record VersionCompared(UUID subject, PlanId plan) implements DomainEvent {}
