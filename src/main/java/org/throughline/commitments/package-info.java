/**
 * Promises in plans, and what newer plans make of them: repeat, replace or drop. See docs/decisions/0086-older-is-a-day.md.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "people", "forms", "organisations", "plans", "plans::ui"})
@NullMarked
package org.throughline.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
