package org.throughline.plans;

/** How long a text takes to read, at 200 words a minute, the pace of somebody who reads with care. */
final class ReadingTime {

    private static final int WORDS_A_MINUTE = 200;

    private ReadingTime() {}

    /** Whole minutes, rounded up, at least one. */
    static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }

    static int words(String text) {
        String words = text.strip();
        return words.isEmpty() ? 0 : words.split("\\s+").length;
    }
}
