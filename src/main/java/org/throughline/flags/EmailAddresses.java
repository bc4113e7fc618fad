package org.throughline.flags;

import java.util.List;
import java.util.regex.Pattern;

/** E-mail addresses, also those written so that a machine should not see them. */
final class EmailAddresses {

    private static final String AT = "(?:@|\\s?[\\[(]\\s?at\\s?[])]\\s?)";
    private static final String DOT = "(?:\\.|\\s?[\\[(]\\s?dot\\s?[])]\\s?)";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![\\w.+-])[a-z0-9][\\w.+-]{0,63}" + AT
            + "[a-z0-9-]{1,63}(?:" + DOT + "[a-z0-9-]{1,63}){1,4}(?![\\w-])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?<![\\w.+-])[a-z0-9][\\w.+-]{0,63} at [a-z0-9-]{2,63}(?: dot [a-z0-9-]{2,63}){1,4}(?![\\w-])");

    private static final Pattern HINT = Pattern.compile("(?i)[\\[(] ?at ?[])]| dot ");

    private EmailAddresses() {}

    static List<Flag> in(String text) {
        if (text.indexOf('@') < 0 && !HINT.matcher(text).find()) {
            return List.of();
        }
        List<Flag> written = Patterns.find(Flag.Kind.EMAIL, ADDRESS, text, found -> true);
        return written.isEmpty() ? Patterns.find(Flag.Kind.EMAIL, IN_WORDS, text, found -> true) : written;
    }
}
