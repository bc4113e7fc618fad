package org.throughline.organisations;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared and how they become addresses. */
public final class OrganisationNames {

    private static final int LONGEST_SLUG = 60;

    private OrganisationNames() {}

    /**
     * Two names with the same key are the same name to a reader: case, accents, punctuation, spaces, a leading "the" and the two ways to
     * write "and" make no difference. Letters of any script count.
     */
    public static String key(String name) {
        return plain(name)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "")
                .replace(" ", "");
    }

    /** The name in Latin letters, digits and hyphens; empty when it has none of them. */
    static String slug(String name) {
        String slug =
                plain(name).replace("&", " and ").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.length() <= LONGEST_SLUG
                ? slug
                : slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\x{300}-\\x{36F}'’]", "")
                .toLowerCase(Locale.ROOT);
    }
}
