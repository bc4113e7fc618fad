/**
 * The parts of every form: a question with its label, hint and error, the fields of a form by name, the summary of what is wrong, and a
 * notice. A refusal finds its field by name. Calls nothing but the kernel.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.throughline.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
