package org.throughline.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.plans.ConsultationView;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table of what is published, for those who count and quote: as CSV (RFC 4180) and as JSON, with the same columns in both, written row by
 * row however long it is.
 *
 * @param name in addresses and in the keys of its texts
 * @param columns in order
 * @param rows hands over each row once
 */
record DataSet<T>(String name, List<Column<T>> columns, Rows<T> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param key its name in both files, and part of the key of the text that explains it */
    record Column<T>(String key, Function<T, Object> value) {}

    /** Where the rows come from. */
    interface Rows<T> {
        void each(ConsultationView consultation, Consumer<T> row);
    }

    void writeCsv(ConsultationView consultation, Writer file) throws IOException {
        writeCsv(row -> rows.each(consultation, row), file);
    }

    /** @param each hands over each row once: for a table that is not only a consultation's */
    void writeCsv(Consumer<Consumer<T>> each, Writer file) throws IOException {
        file.write(line(columns.stream().map(Column::key)));
        each.accept(row -> write(file, line(columns.stream().map(column -> text(column, row)))));
        file.flush();
    }

    void writeJson(ConsultationView consultation, Writer file) throws IOException {
        writeJson(row -> rows.each(consultation, row), file);
    }

    /** @param each hands over each row once: for a table that is not only a consultation's */
    void writeJson(Consumer<Consumer<T>> each, Writer file) throws IOException {
        String[] before = {"[\n"};
        each.accept(row -> {
            write(file, before[0] + JSON.writeValueAsString(named(row)));
            before[0] = ",\n";
        });
        file.write(before[0].startsWith("[") ? "[]\n" : "\n]\n");
        file.flush();
    }

    private Map<String, Object> named(T row) {
        Map<String, Object> named = new LinkedHashMap<>();
        columns.forEach(column -> named.put(column.key(), column.value().apply(row)));
        return named;
    }

    private static <T> String text(Column<T> column, T row) {
        Object value = column.value().apply(row);
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" "))
                : String.valueOf(value);
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises against CSV injection. */
    static String line(Stream<String> cells) {
        return cells.map(cell -> cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell)
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static void write(Writer file, String text) {
        try {
            file.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
