package org.throughline.summaries;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a signed summary, for those who come from what it carries.
 *
 * @param place where it stands
 * @param words absent where words of somebody who is quoted can no longer be read
 * @param sources how many of the contributions that were asked about it carries
 */
public record CarriedStatement(Carrying place, @Nullable String words, int sources) {}
