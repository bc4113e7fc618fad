package org.throughline.decisions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line stands in the log of a consultation, for reading on after it. */
record DecisionPlace(LocalDate day, long number) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    /** As it stands in addresses. */
    String text() {
        return day + "_" + number;
    }

    /** The place that a text from outside names; nothing for a text that names none. */
    static Optional<DecisionPlace> parse(String text) {
        Matcher found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DecisionPlace(LocalDate.parse(found.group(1)), Long.parseLong(found.group(2))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
