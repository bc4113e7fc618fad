package org.throughline.decisions;

import org.jspecify.annotations.Nullable;

/**
 * What has become of a decision later.
 *
 * @param textKey of the sentence that says so; its argument is the reason
 * @param reason absent where none was given
 */
public record SinceThen(String textKey, @Nullable String reason) {

    static SinceThen of(String key, @Nullable String reason) {
        return reason == null || reason.isEmpty()
                ? new SinceThen("decisions.since." + key, null)
                : new SinceThen("decisions.since." + key + ".because", reason);
    }

    public Object[] arguments() {
        return reason == null ? new Object[0] : new Object[] {reason};
    }
}
