package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * Somebody has reported a contribution. It changes nothing about what everybody reads.
 *
 * @param subject the case
 */
public record ContributionReported(
        UUID subject, ConsultationId consultation, ContributionId contribution, Concern concern)
        implements DomainEvent {}
