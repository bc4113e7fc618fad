/** The faces of moderation: the queue for moderators, and for everybody how much waits. */
@NamedInterface("ui")
@NullMarked
package org.throughline.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
