package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * Its author has sent a new version of a withheld contribution; the first one stays as it is.
 *
 * @param subject the withheld one
 */
public record ContributionReplaced(UUID subject, ConsultationId consultation, ContributionId by)
        implements DomainEvent {}
