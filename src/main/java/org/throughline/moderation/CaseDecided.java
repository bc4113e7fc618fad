package org.throughline.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.contributions.ContributionId;
import org.throughline.kernel.DomainEvent;
import org.throughline.people.PersonId;
import org.throughline.plans.ConsultationId;

/**
 * A moderator published a contribution, whole or with passages removed, or withheld it.
 *
 * @param subject the case
 * @param stage the state in which the case was: decided for the first time, on appeal, and so on
 * @param reason absent when it was published
 */
public record CaseDecided(
        UUID subject,
        ConsultationId consultation,
        ContributionId contribution,
        PersonId moderator,
        CaseState stage,
        Outcome outcome,
        @Nullable Reason reason)
        implements DomainEvent {}
