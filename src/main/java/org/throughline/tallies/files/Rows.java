package org.throughline.tallies.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.kernel.Refusal;
import org.throughline.kernel.Refused;

/** The rows of a table with semicolons. A cell that begins with a quotation mark goes on to the next one, over line breaks as well. */
final class Rows {

    private static final char MARK = '"';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final BufferedReader source;
    private int read;
    private int line;

    Rows(BufferedReader source) {
        this.source = source;
    }

    /** The line on which the last row began, counted from 1. */
    int line() {
        return line;
    }

    /** The next row in which something stands, without blank space around its cells; nothing at the end. */
    @Nullable List<String> next() throws IOException {
        String text = source.readLine();
        while (text != null) {
            line = ++read;
            List<String> cells = cells(line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            if (!cells.stream().allMatch(String::isEmpty)) {
                return cells;
            }
            text = source.readLine();
        }
        return null;
    }

    private List<String> cells(String text) throws IOException {
        List<String> cells = new ArrayList<>();
        String rest = text;
        int at = 0;
        while (at <= rest.length()) {
            if (at < rest.length() && rest.charAt(at) == MARK) {
                StringBuilder cell = new StringBuilder();
                rest = quoted(rest.substring(at + 1), cell);
                at = 0;
                int end = end(rest, at);
                cells.add(cell.append(rest, at, end).toString().strip());
                at = end + 1;
            } else {
                int end = end(rest, at);
                cells.add(rest.substring(at, end).strip());
                at = end + 1;
            }
        }
        return cells;
    }

    private static int end(String text, int from) {
        int end = text.indexOf(';', from);
        return end < 0 ? text.length() : end;
    }

    /** Reads a quoted cell and returns what stands after it. Two marks are one that belongs to the text. */
    private String quoted(String text, StringBuilder cell) throws IOException {
        String rest = text;
        while (true) {
            int mark = rest.indexOf(MARK);
            if (mark < 0) {
                cell.append(rest).append('\n');
                rest = source.readLine();
                read++;
                if (rest == null) {
                    throw new Refused(Refusal.of("tallies.file.quote", line));
                }
            } else if (mark + 1 < rest.length() && rest.charAt(mark + 1) == MARK) {
                cell.append(rest, 0, mark + 1);
                rest = rest.substring(mark + 2);
            } else {
                cell.append(rest, 0, mark);
                return rest.substring(mark + 1);
            }
        }
    }
}
