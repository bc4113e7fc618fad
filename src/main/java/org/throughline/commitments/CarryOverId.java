package org.throughline.commitments;

import java.util.UUID;
import org.throughline.kernel.Id;

/** What a newer plan makes of a promise of an older one. */
public record CarryOverId(UUID value) implements Id {}
