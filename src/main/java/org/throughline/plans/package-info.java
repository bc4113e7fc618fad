/** Plans, their immutable versions, sections and paragraphs; consultations; the glossary. */
@ApplicationModule(allowedDependencies = {"kernel", "places", "organisations", "organisations :: ui", "people"})
@NullMarked
package org.throughline.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
