/** Texts as vectors, from a model inside a jar: no network, the same bytes every time. */
@NamedInterface("vectors")
@NullMarked
package org.throughline.insight.vectors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
