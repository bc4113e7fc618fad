package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator looks again at what was decided; the decision stands until there is another.
 *
 * @param subject the case
 */
public record CaseReopened(UUID subject, ConsultationId consultation, ContributionId contribution, PersonId moderator)
        implements DomainEvent {}
