package org.throughline.plans;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A section of a plan; the same through all versions. */
public record SectionId(UUID value) implements Id {}
