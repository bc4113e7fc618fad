package org.throughline.plans;

import java.util.List;

/** Something that does not stop a plan from being published but that its owner should know. */
public record DraftWarning(String textKey, List<Object> arguments) {

    static DraftWarning of(String textKey, Object... arguments) {
        return new DraftWarning(textKey, List.of(arguments));
    }
}
