/** Accounts, the roles granted to them, sign-in links, and who is at the keyboard now. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
