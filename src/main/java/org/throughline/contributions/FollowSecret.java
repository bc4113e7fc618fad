package org.throughline.contributions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * The reference on somebody's paper, such as TL-7K3F-9QXM-2ADE-H0VB: 80 random bits to be read aloud and typed. Only its SHA-256 is kept.
 */
public record FollowSecret(String text) {

    private static final int LENGTH = 18;

    static FollowSecret fresh() {
        return new FollowSecret(References.secret());
    }

    /** What somebody typed from paper: capitals or not, with or without lines between, a letter that looks like a digit taken as one. */
    static FollowSecret typed(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replaceFirst("^T[L1I]", "TL")
                .replace('O', '0');
        if (plain.length() != LENGTH) {
            return new FollowSecret("");
        }
        String body = plain.substring(2).replace('I', '1').replace('L', '1');
        return new FollowSecret("TL-" + body.replaceAll("(.{4})(?=.)", "$1-"));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "FollowSecret";
    }
}
