/** Pages about the versions of a plan and what changed between them. */
@NullMarked
package org.throughline.changes.ui;

import org.jspecify.annotations.NullMarked;
