package org.throughline.moderation;

import java.util.UUID;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * The moderator who left a decision to another one takes it back.
 *
 * @param subject the case
 */
public record SecondOpinionTakenBack(
        UUID subject, ConsultationId consultation, ContributionId contribution, PersonId moderator)
        implements DomainEvent {}
