package org.throughline.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demonstration world as it lies in seeds/: rows and documents, not yet understood. */
final class SeedFiles {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private SeedFiles() {}

    static List<Row> rows(String file) {
        try (Reader reader = reader(file)) {
            return CSV.parse(reader).stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // the files are ours; what is wrong in them fails the start of the demonstration
    static List<Map<String, Object>> documents(String file) {
        try (Reader reader = reader(file)) {
            return (List<Map<String, Object>>) new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a document must say under this key. */
    static String text(Map<String, Object> document, String key) {
        return Objects.requireNonNull(document.get(key), key).toString().strip();
    }

    static byte[] bytes(String file) {
        try (var stream = new ClassPathResource("seeds/" + file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader reader(String file) throws IOException {
        return new InputStreamReader(new ClassPathResource("seeds/" + file).getInputStream(), StandardCharsets.UTF_8);
    }

    /** One line of a file, its columns by name. */
    record Row(CSVRecord csv) {

        String get(String column) {
            // A column that was added later is empty where a row ends before it.
            return csv.isMapped(column) && !csv.isSet(column) ? "" : csv.get(column);
        }

        boolean has(String column) {
            return !get(column).isBlank();
        }

        /** A column that holds several values with semicolons between them. */
        List<String> list(String column) {
            return Arrays.stream(get(column).split(";"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** A column that names a constant in lower case with hyphens; nothing where it is empty. */
        <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
            return has(column)
                    ? Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT).replace('-', '_'))
                    : null;
        }

        /** A column that must name a constant. */
        <E extends Enum<E>> E required(String column, Class<E> type) {
            return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        @Nullable String orNull(String column) {
            return has(column) ? get(column) : null;
        }
    }
}
