package org.throughline.insight.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file in UTF-8 whose first line names its columns, of which one is {@code id} and one {@code text}. */
public final class Table {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setAllowMissingColumnNames(true)
            .setTrim(true)
            .get();

    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    /** One text and all that the file says of it, by the column's name in lower case. */
    public record Row(String id, String text, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column.toLowerCase(Locale.ROOT), "");
        }
    }

    /** The file cannot be measured; the key of the sentence that says why, and what it is about. */
    public static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient Object[] arguments;

        Unusable(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        public String key() {
            return key;
        }

        public Object[] arguments() {
            return arguments.clone();
        }
    }

    /** Reads the file; beside id and text it must have the columns named. Rows without text are left out. */
    public static Table read(Path file, Set<String> columns) throws Unusable {
        String text = content(file);
        try (CSVParser parser = FORMAT.parse(new java.io.StringReader(text))) {
            check(parser.getHeaderNames(), columns);
            List<Row> rows = rows(parser);
            if (rows.isEmpty()) {
                throw new Unusable("insight.file.empty", file);
            }
            return new Table(rows);
        } catch (IOException | IllegalArgumentException | UncheckedIOException broken) {
            throw new Unusable("insight.file.broken", file, String.valueOf(broken.getMessage()));
        }
    }

    private static String content(Path file) throws Unusable {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (text.isBlank()) {
                throw new Unusable("insight.file.empty", file);
            }
            return text;
        } catch (NoSuchFileException missing) {
            throw new Unusable("insight.file.missing", file);
        } catch (CharacterCodingException otherEncoding) {
            throw new Unusable("insight.file.encoding", file);
        } catch (IOException unread) {
            throw new Unusable("insight.file.unread", file);
        }
    }

    private static void check(List<String> names, Set<String> columns) throws Unusable {
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        Set<String> wanted = new java.util.TreeSet<>(columns);
        wanted.addAll(List.of("id", "text"));
        for (String column : wanted) {
            if (!lower.contains(column.toLowerCase(Locale.ROOT))) {
                throw new Unusable("insight.file.column", column, String.join(", ", names));
            }
        }
    }

    private static List<Row> rows(CSVParser parser) throws Unusable {
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CSVRecord record : parser) {
            Map<String, String> cells = new java.util.HashMap<>();
            record.toMap().forEach((name, cell) -> cells.put(name.toLowerCase(Locale.ROOT), cell));
            String id = cells.getOrDefault("id", "");
            String text = cells.getOrDefault("text", "");
            if (text.isBlank()) {
                continue;
            }
            if (id.isBlank()) {
                throw new Unusable("insight.file.noid", record.getRecordNumber() + 1);
            }
            if (!ids.add(id)) {
                throw new Unusable("insight.file.twice", id);
            }
            rows.add(new Row(id, text, cells));
        }
        return rows;
    }

    public List<Row> rows() {
        return rows;
    }
}
