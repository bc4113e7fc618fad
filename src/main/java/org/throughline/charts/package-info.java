/** A few accessible chart forms as pure functions. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
