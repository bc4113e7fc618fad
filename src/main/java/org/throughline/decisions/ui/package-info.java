/** The log in the application. */
@NullMarked
package org.throughline.decisions.ui;

import org.jspecify.annotations.NullMarked;
