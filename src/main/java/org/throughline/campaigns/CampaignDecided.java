package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A moderator decided something about a whole campaign. */
public record CampaignDecided(UUID subject, ConsultationId consultation, CampaignDecisionKind kind)
        implements DomainEvent {}
