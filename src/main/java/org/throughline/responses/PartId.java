package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A part of a response. */
public record PartId(UUID value) implements Id {}
