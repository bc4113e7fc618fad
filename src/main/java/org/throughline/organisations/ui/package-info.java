/** Pages of organisations, and the native form fields that the forms of the rooms above use too. */
@NamedInterface("ui")
@NullMarked
package org.throughline.organisations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
