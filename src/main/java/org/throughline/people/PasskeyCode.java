package org.throughline.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code that an administrator reads out: ten letters and figures that cannot be mistaken for one another. Only its SHA-256 is ever kept. */
record PasskeyCode(String text) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PasskeyCode fresh() {
        return new PasskeyCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining()));
    }

    /** As somebody types it, with whatever spaces, hyphens and small letters. */
    static PasskeyCode typed(String text) {
        return new PasskeyCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** In two groups, to be read out. */
    String readable() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    byte[] hash() {
        return new Secret(text).hash();
    }

    @Override
    public String toString() {
        return "PasskeyCode";
    }
}
