package org.throughline.answers;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One answer. */
public record AnswerId(UUID value) implements Id {}
