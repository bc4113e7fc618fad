/** Proposals: large themes, small ones and single voices, with quotations, labels and reasons. */
@NullMarked
package org.throughline.insight.themes;

import org.jspecify.annotations.NullMarked;
