package org.throughline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts of every room, held against the code that asks for them. */
@Tag("shape")
class TextsTests {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:getTranslation|Refusal\\.of|words\\.say)\\(\\s*\"([a-z0-9][a-zA-Z0-9._-]*[a-zA-Z0-9])\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z][a-zA-Z0-9._-]*)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Map<String, String> texts = texts();

    @Test
    void every_text_that_code_asks_for_is_there() {
        Set<String> missing = new TreeSet<>(asked(Path.of("src/main/java"), ".java", IN_CODE));
        missing.removeAll(texts.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_that_a_template_asks_for_is_there() {
        Set<String> missing = new TreeSet<>(asked(Path.of("src/main/resources/templates"), ".html", IN_TEMPLATES));
        missing.removeAll(texts.keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_with_arguments_can_be_filled_in() {
        Map<String, String> filled = texts.entrySet().stream()
                .filter(text -> text.getValue().contains("{0"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        text -> new MessageFormat(text.getValue()).format(new Object[] {1, 1, 1, 1, 1})));

        assertThat(filled)
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).doesNotContain("{"));
    }

    @Test
    void no_apostrophe_of_a_text_with_arguments_is_swallowed() {
        assertThat(texts.entrySet())
                .filteredOn(text -> text.getValue().contains("{0"))
                .noneMatch(text -> LONE_APOSTROPHE.matcher(text.getValue()).find());
    }

    @Test
    void no_key_of_a_text_stands_twice() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/texts"))) {
            var keys = files.flatMap(file -> lines(file).stream())
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();

            assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void an_email_is_spelled_one_way_in_all_that_people_read() {
        Pattern otherwise = Pattern.compile("(?i)\\be[- ]mail");

        assertThat(texts.entrySet())
                .noneMatch(text -> otherwise.matcher(text.getValue()).find());
        for (String folder : List.of("src/main/resources/templates", "seeds")) {
            assertThat(files(Path.of(folder)))
                    .isNotEmpty()
                    .noneMatch(file -> otherwise.matcher(read(file)).find());
        }
    }

    @Test
    void nobody_is_shouted_at() {
        assertThat(texts.entrySet()).noneMatch(text -> text.getValue().contains("!"));
    }

    @Test
    void no_room_says_another_rooms_text() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.toList()) {
                for (Object key : properties(file).keySet()) {
                    assertThat(keys.add(key.toString())).as("twice: " + key).isTrue();
                }
            }
        }
    }

    private static Set<String> asked(Path folder, String ending, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts() {
        try (Stream<Path> files = Files.list(TEXTS)) {
            Map<String, String> all = new TreeMap<>();
            files.forEach(file -> properties(file).forEach((key, text) -> all.put(key.toString(), text.toString())));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
