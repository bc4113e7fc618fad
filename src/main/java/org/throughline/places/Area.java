package org.throughline.places;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An area as it is, or was, between two days. A change of name, boundary or parent is a further row under the same key, so that what
 * was said before keeps the area it was said in.
 *
 * @param key its stable name
 * @param parent the key of the area it lies in, absent for a system
 * @param population the number of people, absent where it is not known
 * @param validFrom the first day
 * @param validTo the first day on which it is no longer so, absent while it lasts
 */
public record Area(
        String key,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable Integer population,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
