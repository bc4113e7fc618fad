package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator leaves a decision to another one.
 *
 * @param subject the case
 */
public record SecondOpinionWanted(
        UUID subject, ConsultationId consultation, ContributionId contribution, PersonId moderator)
        implements DomainEvent {}
