package org.throughline.kernel;

import java.util.UUID;

/** A public body that consults. It stands here because roles are granted per body and rooms below the bodies must name it. */
public record BodyId(UUID value) implements Id {}
