/**
 * The ground the other rooms keep their data on: the embedded database, the connection's settings, typed ids in columns and
 * transactions that are run again after a deadlock. Knows no room above it.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = "kernel")
package org.throughline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
