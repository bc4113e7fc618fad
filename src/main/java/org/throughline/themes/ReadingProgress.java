package org.throughline.themes;

import java.util.Map;

/**
 * How far the published contributions of a consultation are read.
 *
 * @param all that are published
 * @param waiting that are still to be read
 * @param foreign that need a translation and are in no group
 * @param notShown whose authors do not show their words: counted, and neither grouped nor quoted
 */
public record ReadingProgress(int all, int waiting, int foreign, int notShown) {

    static ReadingProgress of(Map<ReadingState, Integer> states) {
        int all = states.entrySet().stream()
                .filter(state -> state.getKey() != ReadingState.GONE)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new ReadingProgress(
                all,
                states.getOrDefault(ReadingState.WAITING, 0),
                states.getOrDefault(ReadingState.FOREIGN, 0),
                states.getOrDefault(ReadingState.NOT_SHOWN, 0));
    }

    public int read() {
        return all - waiting;
    }
}
