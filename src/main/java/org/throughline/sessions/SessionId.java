package org.throughline.sessions;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One session of a group. */
public record SessionId(UUID value) implements Id {}
