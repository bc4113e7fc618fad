/**
 * Equality briefs: moderators say which groups a published contribution is about, bundle such items for a named group of readers inside the
 * body, and publish what these answer on each item. Tags are about texts, never about people. See
 * docs/decisions/0042-tags-are-about-texts.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "people",
            "forms",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui"
        })
@NullMarked
package org.throughline.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
