/**
 * Sessions of groups: one event of so many people, recorded by the one who ran it, with what the group said together or what each of them
 * said. What is recorded goes on as contributions. See docs/decisions/0044-a-session-is-one-event.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "forms",
            "places",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui"
        })
@NullMarked
package org.throughline.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
