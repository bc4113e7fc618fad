package org.throughline.kernel;

import java.util.List;
import java.util.Optional;

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

    /**
     * Why words that are asked for cannot be taken, if they cannot: there are none, or too many.
     *
     * @param words as they would be kept
     * @param longest in chars
     * @param missing the sentence where there are none
     * @param tooLong the sentence where there are too many, which is filled with the longest length
     */
    public static Optional<Refusal> ofWords(String field, String words, int longest, String missing, String tooLong) {
        if (words.isBlank()) {
            return Optional.of(at(field, missing));
        }
        return words.length() > longest ? Optional.of(at(field, tooLong, longest)) : Optional.empty();
    }
}
