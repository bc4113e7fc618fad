package org.throughline.flags;

import java.util.List;
import java.util.regex.Pattern;

/** Whole postcodes of the United Kingdom (BS 7666); the first half alone tells no more than a town. */
final class Postcodes {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?i)(?<![\\w£])(?:gir ?0aa|(?:[a-pr-uwyz]\\d{1,2}|[a-pr-uwyz][a-hk-y]\\d{1,2}|[a-pr-uwyz]\\d[a-hjkpstuw]|[a-pr-uwyz][a-hk-y]\\d[abehmnprvwxy]) ?\\d[abd-hjlnp-uw-z]{2})(?!\\w)");

    private Postcodes() {}

    static List<Flag> in(String text) {
        return Patterns.find(Flag.Kind.POSTCODE, POSTCODE, text, found -> true);
    }
}
