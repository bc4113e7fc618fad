package org.throughline.moderation;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One contribution that needed or needs a moderator's decision. */
public record CaseId(UUID value) implements Id {}
