/** The pages of who is heard. */
@NullMarked
package org.throughline.breakdowns.ui;

import org.jspecify.annotations.NullMarked;
