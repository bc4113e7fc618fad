package org.throughline.flags;

import java.util.List;
import java.util.regex.Pattern;

/** Addresses of web pages, with and without their beginning. */
final class Links {

    private static final Pattern LINK = Pattern.compile(
            "(?i)(?<![\\w@.-])(?:https?://[^\\s<>\"]{3,}|www\\.[^\\s<>\"]{3,}|[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63})*"
                    + "\\.(?:com|org|net|info|biz|co|uk|eu|io|app|shop|online|site|xyz|scot|wales|gov|edu|nhs)(?:/[^\\s<>\"]*)?)(?<![.,;:!?)'])(?![\\w@])");

    private Links() {}

    static List<Flag> in(String text) {
        return Patterns.find(Flag.Kind.LINK, LINK, text, found -> true);
    }
}
