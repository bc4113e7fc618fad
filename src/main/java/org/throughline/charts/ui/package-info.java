/** Charts as Vaadin shows them. */
@NamedInterface("ui")
@NullMarked
package org.throughline.charts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
