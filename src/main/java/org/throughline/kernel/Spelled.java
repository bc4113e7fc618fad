package org.throughline.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How constants are spelled outside the code: in addresses, in keys of texts and in names of styles. */
public final class Spelled {

    private Spelled() {}

    /** {@code NOT_NOW} as {@code not-now}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant that is spelled like this, or named like this in the code; nothing for any other word, which may come from anywhere. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String word) {
        return word == null
                ? Optional.empty()
                : Stream.of(type.getEnumConstants())
                        .filter(constant ->
                                constant.name().equals(word) || of(constant).equals(word))
                        .findFirst();
    }
}
