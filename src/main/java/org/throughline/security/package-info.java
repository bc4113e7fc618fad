/** The filter chains: sign-in, headers, content security policy, who may open which address. */
@ApplicationModule(allowedDependencies = {"kernel", "people", "organisations"})
@NullMarked
package org.throughline.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
