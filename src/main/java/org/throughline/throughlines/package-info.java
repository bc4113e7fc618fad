/**
 * What became of everything that was said: each published contribution has exactly one disposition, and a line from its words to the words of
 * the plan that changed. A consultation is closed out only when nothing is left without one. See
 * docs/decisions/0072-a-disposition-is-one-row.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "forms",
            "charts",
            "charts::ui",
            "people",
            "organisations",
            "organisations::ui",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "moderation",
            "themes",
            "summaries",
            "answers",
            "changes"
        })
@NullMarked
package org.throughline.throughlines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
