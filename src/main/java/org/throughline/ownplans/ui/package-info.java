/** The pages of organisations' own plans, and what stands of them beside sections and organisations. */
@NamedInterface("ui")
@NullMarked
package org.throughline.ownplans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
