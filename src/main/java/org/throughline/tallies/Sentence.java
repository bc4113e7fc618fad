package org.throughline.tallies;

import java.util.List;

/**
 * Something to say, in whatever language the reader has.
 *
 * @param textKey the key of the sentence
 * @param arguments what it is filled with
 */
public record Sentence(String textKey, List<Object> arguments) {

    public static Sentence of(String textKey, Object... arguments) {
        return new Sentence(textKey, List.of(arguments));
    }
}
