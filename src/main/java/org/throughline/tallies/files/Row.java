package org.throughline.tallies.files;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** One row of a section, its cells found by the names of their columns. */
record Row(int line, List<String> header, List<String> cells) {

    private static final int MOST_DIGITS = 30;

    Row {
        if (cells.size() > header.size()
                && !cells.subList(header.size(), cells.size()).stream().allMatch(String::isEmpty)) {
            throw refused(line, "tallies.file.too-many-cells", cells.size(), header.size());
        }
    }

    /** What stands in this column; nothing where the column or the cell is missing, is empty, or says none. */
    String get(String column) {
        int at = header.indexOf(column);
        String cell = at < 0 || at >= cells.size() ? "" : cells.get(at);
        return "none".equalsIgnoreCase(cell) ? "" : cell;
    }

    String require(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw refused("tallies.file.empty-cell", column);
        }
        return cell;
    }

    /** The things in a cell, which commas separate. */
    List<String> list(String column) {
        return Arrays.stream(get(column).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    BigDecimal amount(String column) {
        return amount(column, require(column).replace(',', '.'));
    }

    BigDecimal amount(String column, String text) {
        try {
            BigDecimal amount = new BigDecimal(text.replace("\u00A0", "").replace(" ", ""));
            if (Math.abs((long) amount.scale()) <= MOST_DIGITS && amount.precision() <= MOST_DIGITS) {
                return amount;
            }
        } catch (NumberFormatException noNumber) {
            // Refused below, as what is too long is.
        }
        throw refused("tallies.file.no-number", column.toLowerCase(Locale.ROOT), text);
    }

    Refused refused(String textKey, Object... arguments) {
        return refused(line, textKey, arguments);
    }

    private static Refused refused(int line, String textKey, Object... arguments) {
        return new Refused(Refusal.of(
                textKey,
                Stream.concat(Stream.of(line), Arrays.stream(arguments)).toArray()));
    }
}
