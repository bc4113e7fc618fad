package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** Somebody sent a comment or a reply; it waits for a moderator, or is published already where the policy says so. */
public record ContributionSubmitted(UUID subject, ConsultationId consultation, State state) implements DomainEvent {}
