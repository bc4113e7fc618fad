/** Where those who answer for a plan mark its promises and say what became of older ones, and the way there from other pages. */
@NamedInterface("ui")
@NullMarked
package org.throughline.commitments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
