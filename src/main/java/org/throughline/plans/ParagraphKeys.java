package org.throughline.plans;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the blocks of one section their keys. A key comes from the words of the block and nothing else, so it survives every import in
 * which the words stay, wherever the block moves within its section; blocks with the same words are numbered in their order.
 */
final class ParagraphKeys {

    private final Map<String, Integer> seen = new HashMap<>();

    String next(String text) {
        String hash = hash(text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip());
        int count = seen.merge(hash, 1, Integer::sum);
        return count == 1 ? hash : hash + "-" + count;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
