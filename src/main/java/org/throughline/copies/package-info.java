/** What is a copy of what: near-copies of texts, their differences and what somebody added. Pure functions; nothing is kept in a database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.throughline.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
