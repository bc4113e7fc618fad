package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.Id;

/** Identity of what a moderator decided about a campaign. */
public record CampaignDecisionId(UUID value) implements Id {}
