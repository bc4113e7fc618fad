package org.throughline.copies;

import java.util.Arrays;
import java.util.List;

/** The runs of four words that a text holds, each as a number of 64 bits: sorted, each once. */
final class Shingles {

    static final int LENGTH = 4;

    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    /** The shingles of what remains when the struck words are left out; none reaches over a gap. */
    static Shingles of(List<Word> words, boolean[] struck) {
        return new Shingles(Arrays.stream(inOrder(words, struck))
                .filter(shingle -> shingle != 0)
                .sorted()
                .distinct()
                .toArray());
    }

    static Shingles of(List<Word> words) {
        return of(words, new boolean[words.size()]);
    }

    /** The shingle that starts at each word, 0 where none does. */
    static long[] inOrder(List<Word> words, boolean[] struck) {
        long[] shingles = new long[Math.max(0, words.size() - LENGTH + 1)];
        long[] hashes = words.stream().mapToLong(word -> hash(word.form())).toArray();
        int run = 0;
        for (int at = 0; at < hashes.length; at++) {
            run = struck[at] ? 0 : run + 1;
            if (run >= LENGTH) {
                shingles[at - LENGTH + 1] = joined(hashes, at - LENGTH + 1);
            }
        }
        return shingles;
    }

    private static long joined(long[] hashes, int from) {
        long joined = 0;
        for (int at = from; at < from + LENGTH; at++) {
            joined = mixed(joined * 31 + hashes[at]);
        }
        return joined == 0 ? 1 : joined;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < word.length(); at++) {
            hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** The finishing step of SplitMix64: every bit of the result depends on every bit of the number. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    int size() {
        return sorted.length;
    }

    long at(int index) {
        return sorted[index];
    }

    boolean holds(long shingle) {
        return Arrays.binarySearch(sorted, shingle) >= 0;
    }

    int shared(Shingles other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Long.compare(sorted[mine], other.sorted[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shingles shingles && Arrays.equals(sorted, shingles.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }
}
