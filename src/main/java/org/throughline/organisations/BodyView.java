package org.throughline.organisations;

import org.throughline.kernel.BodyId;

/** A body that consults, under the name it has now. */
public record BodyView(BodyId id, String slug, String name) {}
