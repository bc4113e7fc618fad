package org.throughline.copies;

import java.util.Arrays;
import java.util.List;

/**
 * Which texts hold a shingle. Of the texts that are still looked for, it counts how many shingles each shares with a given one; texts
 * that are let go make every later look shorter.
 */
final class Postings {

    private final int[][] shinglesOf;
    private final int[] starts;
    private final int[] ends;
    private final int[] texts;
    private final boolean[] gone;
    private final int[] shared;
    private int[] touched;

    Postings(List<Text> all) {
        ShingleNumbers numbers = new ShingleNumbers();
        shinglesOf = new int[all.size()][];
        for (int text = 0; text < shinglesOf.length; text++) {
            Shingles shingles = all.get(text).shingles();
            shinglesOf[text] = new int[shingles.size()];
            for (int at = 0; at < shingles.size(); at++) {
                shinglesOf[text][at] = numbers.of(shingles.at(at));
            }
        }
        starts = new int[numbers.size() + 1];
        for (int[] shingles : shinglesOf) {
            for (int shingle : shingles) {
                starts[shingle + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        ends = Arrays.copyOf(starts, numbers.size());
        texts = new int[starts[numbers.size()]];
        for (int text = 0; text < shinglesOf.length; text++) {
            for (int shingle : shinglesOf[text]) {
                texts[ends[shingle]++] = text;
            }
        }
        gone = new boolean[all.size()];
        shared = new int[all.size()];
        touched = new int[16];
    }

    /** How often the text's shingles are met in all texts that are still looked for. */
    long weight(int text) {
        long weight = 0;
        for (int shingle : shinglesOf[text]) {
            weight += ends[shingle] - starts[shingle];
        }
        return weight;
    }

    void letGo(int text) {
        gone[text] = true;
    }

    boolean isGone(int text) {
        return gone[text];
    }

    /** What is done with a text that shares shingles with the one that was asked about. */
    @FunctionalInterface
    interface Found {
        void text(int text, int shared);
    }

    /** Finds every text that is not let go and shares a shingle with this one; itself as well. */
    void around(int text, Found found) {
        int count = 0;
        for (int shingle : shinglesOf[text]) {
            int kept = starts[shingle];
            for (int at = starts[shingle]; at < ends[shingle]; at++) {
                int other = texts[at];
                if (!gone[other]) {
                    texts[kept++] = other;
                    count = count(other, count);
                }
            }
            ends[shingle] = kept;
        }
        Arrays.sort(touched, 0, count);
        for (int at = 0; at < count; at++) {
            int other = touched[at];
            int common = shared[other];
            shared[other] = 0;
            found.text(other, common);
        }
    }

    private int count(int other, int count) {
        if (shared[other]++ > 0) {
            return count;
        }
        touched = count < touched.length ? touched : Arrays.copyOf(touched, count * 2);
        touched[count] = other;
        return count + 1;
    }
}
