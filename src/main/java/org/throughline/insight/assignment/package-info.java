/** Which confirmed themes a new text belongs to. */
@NullMarked
package org.throughline.insight.assignment;

import org.jspecify.annotations.NullMarked;
