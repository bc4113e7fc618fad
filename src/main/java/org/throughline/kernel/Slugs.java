package org.throughline.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes names for addresses from headings and titles. */
public final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Latin letters, digits and hyphens, at most 60 of them; the other text when the heading has none. */
    public static String of(String heading, String otherwise) {
        String slug = Normalizer.normalize(heading, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? otherwise : slug;
    }

    /** The name itself, or with the first number from 2 on that makes it another than those that are taken. */
    public static String free(String wanted, Set<String> taken) {
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
