package org.throughline.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the log says of the thing it is about.
 *
 * @param key of the sentence
 * @param words the arguments of the sentence
 * @param path where the thing is in the application
 * @param recorded where it is in the record
 * @param office of those who decided; absent where it is not an office's decision, or not told
 * @param reason as it is public; absent where none was given
 * @param since what has become of it; absent while it holds
 */
record Said(
        String key,
        List<Object> words,
        String path,
        String recorded,
        @Nullable String office,
        @Nullable String reason,
        @Nullable SinceThen since) {

    private static final String NAMELESS = ".nameless";
    private static final String RECORD = "/record";

    /** @param path of a page that the record has too, under the same address */
    static Said of(Entry entry, String path, Object... words) {
        return new Said(entry.kind().textKey(), List.of(words), path, RECORD + path, null, null, null);
    }

    /** The other sentence, for a thing that has no name for readers any more, or not yet. */
    static Said nameless(Entry entry, String path) {
        return new Said(entry.kind().textKey() + NAMELESS, List.of(), path, RECORD + path, null, null, null);
    }

    Said recordedAt(String other) {
        return new Said(key, words, path, other, office, reason, since);
    }

    /** The sentence of this ending instead. */
    Said worded(String ending) {
        return new Said(key + ending, words, path, recorded, office, reason, since);
    }

    Said by(String named) {
        return new Said(key, words, path, recorded, named, reason, since);
    }

    Said because(@Nullable String why) {
        return new Said(key, words, path, recorded, office, why == null || why.isEmpty() ? null : why, since);
    }

    Said since(@Nullable SinceThen then) {
        return new Said(key, words, path, recorded, office, reason, then);
    }
}
