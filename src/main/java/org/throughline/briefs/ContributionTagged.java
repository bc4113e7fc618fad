package org.throughline.briefs;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator said which groups a contribution is about.
 *
 * @param groups how many
 */
public record ContributionTagged(UUID subject, ConsultationId consultation, int groups) implements DomainEvent {}
