package org.throughline.campaigns;

import java.util.UUID;
import org.throughline.kernel.Id;

/** Identity of a campaign. */
public record CampaignId(UUID value) implements Id {}
