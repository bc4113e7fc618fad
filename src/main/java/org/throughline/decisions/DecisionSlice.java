package org.throughline.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Part of a log, the latest first.
 *
 * @param next what to ask for to read on; absent at the end
 */
public record DecisionSlice(
        List<DecisionLine> lines, @Nullable String next) {

    /** How many lines a step has. */
    public static final int SIZE = 25;

    public DecisionSlice {
        lines = List.copyOf(lines);
    }

    /** The same by their days, the latest day first. */
    public Map<LocalDate, List<DecisionLine>> days() {
        return lines.stream()
                .collect(Collectors.groupingBy(DecisionLine::day, LinkedHashMap::new, Collectors.toList()));
    }
}
