package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * The author has not answered a moderator's question in time; the case waits for a moderator again.
 *
 * @param subject the case
 */
public record AuthorNotAnswering(UUID subject, ConsultationId consultation, ContributionId contribution)
        implements DomainEvent {}
