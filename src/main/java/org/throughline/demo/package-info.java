/** The demonstration world: seeds played through the rooms' own services, in the seeded profile alone. Imported by none. */
@ApplicationModule
@NullMarked
package org.throughline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
