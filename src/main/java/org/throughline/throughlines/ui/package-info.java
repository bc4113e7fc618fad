/** What became of everything, as pages. */
@NullMarked
package org.throughline.throughlines.ui;

import org.jspecify.annotations.NullMarked;
