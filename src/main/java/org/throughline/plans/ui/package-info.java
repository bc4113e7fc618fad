/** Pages on which owners upload plans and announce consultations, and the widget that shows a paragraph. */
@NamedInterface("ui")
@NullMarked
package org.throughline.plans.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
