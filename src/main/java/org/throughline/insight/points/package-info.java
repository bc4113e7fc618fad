/** The unit that is grouped: a sentence or clause of a contribution, and whether it is in a language that can be grouped. */
@NamedInterface("points")
@NullMarked
package org.throughline.insight.points;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
