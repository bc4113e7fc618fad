/** The pages on which moderators make themes of what was said. */
@NamedInterface("ui")
@NullMarked
package org.throughline.themes.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
