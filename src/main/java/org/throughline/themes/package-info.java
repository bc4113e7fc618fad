/**
 * From published comments to confirmed themes: reads what is published in the background, proposes themes, and keeps what moderators
 * decide about them. What the machine finds are proposals; a theme is what a person has confirmed. See
 * docs/decisions/0060-themes-are-confirmed-by-people.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "forms",
            "people",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "copies",
            "campaigns",
            "insight",
            "insight::themes",
            "insight::points",
            "insight::vectors",
            "insight::assignment"
        })
@NullMarked
package org.throughline.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
