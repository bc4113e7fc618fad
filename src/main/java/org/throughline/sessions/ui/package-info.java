/** The pages of sessions: where they are written down, and where everybody reads them. */
@NamedInterface("ui")
@NullMarked
package org.throughline.sessions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
