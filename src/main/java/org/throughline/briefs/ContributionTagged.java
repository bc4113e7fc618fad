package org.throughline.briefs;

import java.util.List;
import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A moderator said which groups a contribution is about. */
public record ContributionTagged(UUID subject, ConsultationId consultation, List<EqualityGroup> groups)
        implements DomainEvent {}
