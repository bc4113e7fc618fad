package org.throughline.contributions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Id;
import org.throughline.kernel.Ids;
import org.throughline.kernel.Slice;

/** The last item of a step: two numbers that an order sorts by, and the identity that breaks ties. */
record Cursor(long first, long second, UUID id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.([0-9a-fA-F-]{36})");
    private static final long LAST_MICROSECOND = 253_402_300_799_999_999L;

    static Cursor at(Instant time, Id id) {
        return new Cursor(microseconds(time), 0, id.value());
    }

    /** Nothing when the text from an address is no cursor, and then a list starts at its beginning. */
    static Optional<Cursor> parse(@Nullable String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text);
        return parts.matches()
                ? Ids.parse(parts.group(3))
                        .map(id -> new Cursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), id))
                : Optional.empty();
    }

    String text() {
        return first + "." + second + "." + id;
    }

    static long microseconds(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static Instant time(long microseconds) {
        return Instant.EPOCH.plus(Math.min(microseconds, LAST_MICROSECOND), ChronoUnit.MICROS);
    }

    /** A step of a list from one item more than fits, when there is one. */
    static <T> Slice<T> slice(List<T> oneMore, Function<T, Cursor> cursor) {
        return Slice.of(oneMore, one -> cursor.apply(one).text());
    }
}
