package org.throughline.contributions;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A comment or a reply; also its public identity in addresses. */
public record ContributionId(UUID value) implements Id {}
