/** The faces of contributions: the discussion beside a section, the form to write in, an author's own pages. */
@NamedInterface("ui")
@NullMarked
package org.throughline.contributions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
