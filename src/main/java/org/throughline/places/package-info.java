/** Levels and areas, dated: nothing about geography is an enum but the three levels themselves. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
