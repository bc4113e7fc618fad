package org.throughline.contributions;

import java.security.SecureRandom;

/**
 * Private references such as TL-7K3F-9QXM: 40 random bits in Crockford's base 32, which has no letter that could be read as a digit.
 */
final class References {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    static String next() {
        return random(8);
    }

    /** The same with 80 bits, for a reference that opens something. */
    static String secret() {
        return random(16);
    }

    private static String random(int characters) {
        StringBuilder reference = new StringBuilder("TL");
        for (int place = 0; place < characters; place++) {
            if (place % 4 == 0) {
                reference.append('-');
            }
            reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
