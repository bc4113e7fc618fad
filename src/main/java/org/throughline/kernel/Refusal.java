package org.throughline.kernel;

import java.util.List;

/**
 * A reason why something cannot be done, as a value.
 *
 * @param field the form field it stands beside, or an empty text when it concerns the whole
 * @param textKey the key of the sentence that says what happened and what to do
 * @param arguments what the sentence is filled with
 */
public record Refusal(String field, String textKey, List<Object> arguments) {

    public static Refusal of(String textKey, Object... arguments) {
        return new Refusal("", textKey, List.of(arguments));
    }

    public static Refusal at(String field, String textKey, Object... arguments) {
        return new Refusal(field, textKey, List.of(arguments));
    }
}
