package org.throughline.priorities;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes the codes of receipts: eight letters and digits of which none looks like another, told by nobody but the voter. */
final class ReceiptCode {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    static String next() {
        return half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}
