package org.throughline.summaries;

import java.util.UUID;
import org.throughline.kernel.Id;

/** One statement of a summary; it keeps its identity through all its wordings. */
public record StatementId(UUID value) implements Id {}
