package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A plan, through all its versions. */
public record PlanId(UUID value) implements Id {}
