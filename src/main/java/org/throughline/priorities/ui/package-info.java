/** The pages on which people vote and read the results. */
@NamedInterface("ui")
@NullMarked
package org.throughline.priorities.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
