/** What in a text wants a second look before it is published, as pure functions: hints for a moderator, never verdicts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.flags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
