package org.throughline.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log for everybody to read.
 *
 * @param id its place in the log of its consultation, for good
 * @param day in London
 * @param decisions how many are in it
 * @param textKey of the sentence that says what was decided
 * @param words the arguments of the sentence
 * @param by the key of who decided
 * @param office the name of the office or body that goes with it
 * @param reason in the words in which it was published; absent where none was given
 * @param since what has become of it; absent while it holds
 * @param path where what it is about is to be read in the application
 * @param recorded the same in the record
 */
public record DecisionLine(
        String id,
        LocalDate day,
        DecisionKind kind,
        int decisions,
        String textKey,
        List<Object> words,
        String by,
        String office,
        @Nullable String reason,
        @Nullable SinceThen since,
        String path,
        String recorded) {

    public DecisionLine {
        words = List.copyOf(words);
    }

    public Object[] arguments() {
        return words.toArray();
    }
}
