/** Bodies that consult, organisations that take part, networks, and who may speak for them. */
@ApplicationModule(allowedDependencies = {"kernel", "database", "forms", "places", "people"})
@NullMarked
package org.throughline.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
