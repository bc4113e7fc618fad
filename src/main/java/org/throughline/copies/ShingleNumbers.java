package org.throughline.copies;

import java.util.Arrays;

/** Gives each shingle a small number, counting from 0: an open hash table without boxes. */
final class ShingleNumbers {

    private long[] keys = new long[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    /** The number of the shingle, a new one if it has none yet. No shingle is 0. */
    int of(long shingle) {
        int slot = slot(shingle);
        if (keys[slot] == 0) {
            keys[slot] = shingle;
            numbers[slot] = size++;
            if (size * 2 > keys.length) {
                grow();
                slot = slot(shingle);
            }
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private int slot(long shingle) {
        int slot = (int) (shingle ^ (shingle >>> 32)) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != shingle) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = Arrays.copyOf(oldNumbers, keys.length);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
