package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.Id;

/** The response of one network to one consultation. */
public record ResponseId(UUID value) implements Id {}
