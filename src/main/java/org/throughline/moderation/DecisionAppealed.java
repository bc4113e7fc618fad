package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The author asks for another decision, by another moderator.
 *
 * @param subject the case
 */
public record DecisionAppealed(UUID subject, ConsultationId consultation, ContributionId contribution)
        implements DomainEvent {}
