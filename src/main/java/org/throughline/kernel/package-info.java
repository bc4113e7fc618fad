/** Words that every room speaks: typed ids, the event marker, refusals, safe text, access rules. Calls nothing. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
