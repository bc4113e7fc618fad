/** How well it does, measured against what people decided. */
@NullMarked
package org.throughline.insight.measures;

import org.jspecify.annotations.NullMarked;
