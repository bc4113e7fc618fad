/** Priority ballots, votes and tallies. */
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "forms", "people", "organisations", "plans", "charts", "charts::ui"
        })
@NullMarked
package org.throughline.priorities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
