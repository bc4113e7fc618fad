package org.throughline.themes;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One theme that was confirmed. */
public record ThemeId(UUID value) implements Id {}
