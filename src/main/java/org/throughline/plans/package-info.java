/** Plans, their immutable versions, sections and paragraphs; consultations; the glossary. */
@ApplicationModule(allowedDependencies = {"kernel", "forms", "places", "organisations", "people"})
@NullMarked
package org.throughline.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
