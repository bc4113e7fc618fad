/** Which confirmed themes a new text belongs to. */
@NamedInterface("assignment")
@NullMarked
package org.throughline.insight.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
