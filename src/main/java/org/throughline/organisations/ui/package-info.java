/** The pages of organisations, and what other rooms add to them. */
@NamedInterface("ui")
@NullMarked
package org.throughline.organisations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
