/**
 * Summaries: statements, each of which leads to what was said; what no statement carries is left out with a reason, and two people
 * answer for the whole. See docs/decisions/0062-a-quotation-is-a-place.md.
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
            "contributions::ui",
            "copies",
            "campaigns",
            "themes",
            "themes::ui",
            "charts",
            "charts::ui"
        })
@NullMarked
package org.throughline.summaries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
