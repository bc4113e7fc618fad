package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.DomainEvent;
import org.throughline.plans.ConsultationId;

/**
 * A moderator said that two campaigns are one.
 *
 * @param subject the campaign in which both are counted now
 * @param other the one that was joined to it
 */
public record CampaignsJoined(UUID subject, ConsultationId consultation, CampaignId other) implements DomainEvent {}
