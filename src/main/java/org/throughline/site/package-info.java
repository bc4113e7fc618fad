/** The shell around every view and the pages that compose several rooms. Imported by none. */
@ApplicationModule
@NullMarked
package org.throughline.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
