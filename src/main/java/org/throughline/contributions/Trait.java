package org.throughline.contributions;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves and of what they ask for, beside the words; each is absent where they did not say.
 *
 * @param role as whom they speak
 */
public record Trait(
        @Nullable SpeakerRole role,
        @Nullable Reach reach,
        @Nullable Difference difference) {

    public static final Trait NONE = new Trait(null, null, null);
}
