package org.throughline.briefs;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One brief. */
public record BriefId(UUID value) implements Id {}
