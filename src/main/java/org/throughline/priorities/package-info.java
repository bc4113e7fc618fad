/** Priority ballots, votes and tallies. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "forms",
            "people",
            "organisations",
            "places",
            "plans",
            "plans::ui",
            "contributions",
            "contributions::ui",
            "charts",
            "charts::ui",
            "tallies",
            "tallies::files"
        })
@NullMarked
package org.throughline.priorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
