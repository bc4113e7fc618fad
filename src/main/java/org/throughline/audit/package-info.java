/** The append-only, hash-chained ledger of every event. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
