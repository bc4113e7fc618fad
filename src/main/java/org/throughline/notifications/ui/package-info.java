/** The pages about mail: what one is told, how it is ended, what could not be sent. None needs a script. */
@NamedInterface("ui")
@NullMarked
package org.throughline.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
