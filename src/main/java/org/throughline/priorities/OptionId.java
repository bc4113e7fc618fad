package org.throughline.priorities;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One of the things a ballot lets people choose. */
public record OptionId(UUID value) implements Id {}
