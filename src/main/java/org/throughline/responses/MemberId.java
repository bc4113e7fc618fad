package org.throughline.responses;

import java.util.UUID;
import org.throughline.kernel.Id;

/** A member of a network as one that may answer to one response. */
public record MemberId(UUID value) implements Id {}
