package org.throughline.priorities;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 128 bits that nobody can guess, told by nobody but the voter. Without it a commitment says nothing of the vote. */
public record Secret(String hex) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    static Secret of(byte[] bytes) {
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Not in a log, not in an error. */
    @Override
    public String toString() {
        return "a secret";
    }
}
