package org.throughline.sessions;

import java.util.UUID;
import org.throughline.kernel.Id;

/** Something that was said at a session. */
public record EntryId(UUID value) implements Id {}
