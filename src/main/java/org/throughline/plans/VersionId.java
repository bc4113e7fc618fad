package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One immutable version of a plan. */
public record VersionId(UUID value) implements Id {}
