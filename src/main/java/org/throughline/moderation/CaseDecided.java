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
 * @param reason absent when it was published
 */
public record CaseDecided(
        UUID subject,
        ConsultationId consultation,
        ContributionId contribution,
        PersonId moderator,
        Outcome outcome,
        @Nullable Reason reason)
        implements DomainEvent {}
