/** The pages of summaries, and what they add to the page of a contribution. */
@NamedInterface("ui")
@NullMarked
package org.throughline.summaries.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
