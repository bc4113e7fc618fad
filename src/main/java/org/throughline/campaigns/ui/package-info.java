/** Pages about campaigns. */
@NullMarked
package org.throughline.campaigns.ui;

import org.jspecify.annotations.NullMarked;
