/** Proposals: large themes, small ones and single voices, with quotations, labels and reasons. */
@NamedInterface("themes")
@NullMarked
package org.throughline.insight.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
