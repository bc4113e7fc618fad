/** Themes, campaigns and summaries: what people said, without losing anybody. */
@ApplicationModule(allowedDependencies = {"kernel", "copies"})
@NullMarked
package org.throughline.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
