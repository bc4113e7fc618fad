package org.throughline.themes;

import java.nio.ByteBuffer;

/**
 * A point of something that was read, with its vector.
 *
 * @param number 0 is the whole text, which is its only point where it is short
 * @param start in UTF-16 units of the words that everybody reads
 * @param end behind its last unit
 * @param vector of its own words, of length one
 */
record ReadPoint(int number, int start, int end, float[] vector) {

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    static float[] vector(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
        return vector;
    }
}
