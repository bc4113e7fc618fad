package org.throughline.ownplans;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A plan or report that an organisation has of its own. */
public record OwnPlanId(UUID value) implements Id {}
