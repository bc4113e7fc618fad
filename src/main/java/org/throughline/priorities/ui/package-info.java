/** The pages on which people vote and read the results. */
@NullMarked
package org.throughline.priorities.ui;

import org.jspecify.annotations.NullMarked;
