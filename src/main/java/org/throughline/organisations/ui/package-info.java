/** Pages of organisations. */
@NullMarked
package org.throughline.organisations.ui;

import org.jspecify.annotations.NullMarked;
