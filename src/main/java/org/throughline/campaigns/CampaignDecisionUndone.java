package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * What a moderator had decided about a campaign or one of its texts holds no longer: it is as it was before.
 *
 * @param subject the campaign
 */
public record CampaignDecisionUndone(UUID subject, ConsultationId consultation, CampaignDecisionId decision)
        implements DomainEvent {}
