package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator asked the author of a contribution something; the case waits for an answer.
 *
 * @param subject the case
 */
public record AuthorAsked(UUID subject, ConsultationId consultation, ContributionId contribution, PersonId moderator)
        implements DomainEvent {}
