/** Comments, replies, endorsements and drafts. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "people", "forms", "organisations", "plans", "plans::ui"})
@NullMarked
package org.throughline.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
