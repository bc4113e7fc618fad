package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One decision about many cases. */
public record BulkId(UUID value) implements Id {}
