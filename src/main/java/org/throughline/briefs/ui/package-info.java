/** The pages of briefs, and what they add to the page of a contribution. */
@NamedInterface("ui")
@NullMarked
package org.throughline.briefs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
