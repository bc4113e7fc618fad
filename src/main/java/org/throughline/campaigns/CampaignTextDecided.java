package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/** A moderator said whether a contribution belongs to a campaign. */
public record CampaignTextDecided(
        UUID subject, ConsultationId consultation, CampaignId campaign, CampaignDecisionKind kind)
        implements DomainEvent {}
