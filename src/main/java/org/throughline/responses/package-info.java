/**
 * The response of a network to a consultation: one draft that several people write, and the members that sign it, see a part
 * differently, or dissent. What is sent goes on as contributions, so that moderation, sections and all that follows need know nothing
 * new. See docs/decisions/0025-a-response-is-several-contributions.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "organisations",
            "plans",
            "plans::ui",
            "contributions",
            "forms"
        })
@NullMarked
package org.throughline.responses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
