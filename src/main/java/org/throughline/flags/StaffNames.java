package org.throughline.flags;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names of people who work for the body: written out, or a title with the last name. */
final class StaffNames {

    private static final String TITLE = "(?:mrs?|ms|miss|mx|dr|doctor|prof(?:essor)?|sister|nurse|matron|sir|dame)";

    private final @Nullable Pattern pattern;

    StaffNames(List<String> names) {
        pattern = names.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:"
                                + names.stream().map(StaffNames::pattern).collect(Collectors.joining("|"))
                                + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<Flag> in(String text) {
        return pattern == null ? List.of() : Patterns.find(Flag.Kind.STAFF_NAME, pattern, text, found -> true);
    }

    private static String pattern(String name) {
        List<String> parts = List.of(name.split(" "));
        String whole = parts.stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return parts.size() == 1
                ? whole
                : whole + "|" + TITLE + "\\.?\\s+(?:\\p{L}+\\.?\\s+)?" + Pattern.quote(parts.getLast());
    }
}
