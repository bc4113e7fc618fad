package org.throughline.people;

import org.jspecify.annotations.Nullable;

/** An address within this site, safe to redirect to: it can never lead to another host. */
public record LocalPath(String value) {

    private static final int LONGEST = 500;

    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a local path");
        }
    }

    /** The path that a text from outside names, or the home page when it names none. */
    public static LocalPath orHome(@Nullable String text) {
        return text != null && isLocal(text) ? new LocalPath(text) : HOME;
    }

    /** Exactly one slash first, and only printable ASCII without a backslash: browsers read "//" and "/\" as another host. */
    private static boolean isLocal(String text) {
        return text.length() <= LONGEST
                && text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().allMatch(sign -> sign > ' ' && sign < 0x7F && sign != '\\');
    }
}
