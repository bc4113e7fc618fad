package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.Id;

/** Something that a person decided about themes. */
public record ActId(UUID value) implements Id {}
