/**
 * Counting votes: who won, by which rule, and why. Pure functions of anonymous ballots, in exact arithmetic; no database, no clock, no
 * chance but from a given seed. See docs/tallies.md.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.tallies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
